namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeAttachmentBlocksDownloadResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string FileContinuationToken => base.Results.TryGetValue("FileContinuationToken", out var value) ? (string)value : default;

    public string FileName => base.Results.TryGetValue("FileName", out var value) ? (string)value : default;

    public int FileSizeInBytes => base.Results.TryGetValue("FileSizeInBytes", out var value) ? (int)value : default;
}
