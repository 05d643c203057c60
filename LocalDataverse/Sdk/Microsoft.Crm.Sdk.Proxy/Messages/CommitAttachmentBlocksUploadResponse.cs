using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CommitAttachmentBlocksUpload</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CommitAttachmentBlocksUploadResponse : OrganizationResponse
{
    public Guid ActivityMimeAttachmentId => Results.TryGetValue("ActivityMimeAttachmentId", out var value) ? (Guid)value : default;

    public int FileSizeInBytes => Results.TryGetValue("FileSizeInBytes", out var value) ? (int)value : default;
}
