namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DownloadSolutionExportDataRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DownloadSolutionExportDataRequest()
    {
        RequestName = "DownloadSolutionExportData";
    }

    public global::System.Guid ExportJobId
    {
        get => Parameters.TryGetValue("ExportJobId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ExportJobId"] = value;
    }
}
