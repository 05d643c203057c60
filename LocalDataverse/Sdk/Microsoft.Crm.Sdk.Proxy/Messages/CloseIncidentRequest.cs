namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloseIncidentRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CloseIncidentRequest()
    {
        RequestName = "CloseIncident";
    }

    public global::Microsoft.Xrm.Sdk.Entity IncidentResolution
    {
        get => Parameters.TryGetValue("IncidentResolution", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["IncidentResolution"] = value;
    }

    public global::Microsoft.Xrm.Sdk.OptionSetValue Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (global::Microsoft.Xrm.Sdk.OptionSetValue)value : default;
        set => Parameters["Status"] = value;
    }
}
