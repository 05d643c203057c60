namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class MakeUnavailableToOrganizationReportRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public MakeUnavailableToOrganizationReportRequest()
    {
        RequestName = "MakeUnavailableToOrganizationReport";
    }

    public global::System.Guid ReportId
    {
        get => Parameters.TryGetValue("ReportId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ReportId"] = value;
    }
}
