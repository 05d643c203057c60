namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SearchRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SearchRequest()
    {
        RequestName = "Search";
    }

    public global::Microsoft.Crm.Sdk.Messages.AppointmentRequest AppointmentRequest
    {
        get => Parameters.TryGetValue("AppointmentRequest", out var value) ? (global::Microsoft.Crm.Sdk.Messages.AppointmentRequest)value : default;
        set => Parameters["AppointmentRequest"] = value;
    }
}
