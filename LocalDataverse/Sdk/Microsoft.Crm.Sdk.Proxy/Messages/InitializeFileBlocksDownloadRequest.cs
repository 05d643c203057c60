namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFileBlocksDownloadRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public InitializeFileBlocksDownloadRequest()
    {
        RequestName = "InitializeFileBlocksDownload";
    }

    public string DataSource
    {
        get => Parameters.TryGetValue("DataSource", out var value) ? (string)value : default;
        set => Parameters["DataSource"] = value;
    }

    public string FileAttributeName
    {
        get => Parameters.TryGetValue("FileAttributeName", out var value) ? (string)value : default;
        set => Parameters["FileAttributeName"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
