namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CommitAttachmentBlocksUploadResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.Guid ActivityMimeAttachmentId => base.Results.TryGetValue("ActivityMimeAttachmentId", out var value) ? (global::System.Guid)value : default;

    public int FileSizeInBytes => base.Results.TryGetValue("FileSizeInBytes", out var value) ? (int)value : default;
}
