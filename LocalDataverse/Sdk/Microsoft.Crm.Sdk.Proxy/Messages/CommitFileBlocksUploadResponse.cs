namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CommitFileBlocksUploadResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.Guid FileId => base.Results.TryGetValue("FileId", out var value) ? (global::System.Guid)value : default;

    public long FileSizeInBytes => base.Results.TryGetValue("FileSizeInBytes", out var value) ? (long)value : default;
}
