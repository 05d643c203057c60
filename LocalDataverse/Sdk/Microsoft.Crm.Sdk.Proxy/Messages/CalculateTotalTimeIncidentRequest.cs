namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculateTotalTimeIncidentRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CalculateTotalTimeIncidentRequest()
    {
        RequestName = "CalculateTotalTimeIncident";
    }

    public global::System.Guid IncidentId
    {
        get => Parameters.TryGetValue("IncidentId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["IncidentId"] = value;
    }
}
