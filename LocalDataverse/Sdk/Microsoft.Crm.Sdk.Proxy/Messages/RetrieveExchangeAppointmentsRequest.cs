namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveExchangeAppointmentsRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveExchangeAppointmentsRequest()
    {
        RequestName = "RetrieveExchangeAppointments";
    }

    public global::System.DateTime EndDate
    {
        get => Parameters.TryGetValue("EndDate", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["EndDate"] = value;
    }

    public global::System.DateTime StartDate
    {
        get => Parameters.TryGetValue("StartDate", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["StartDate"] = value;
    }
}
