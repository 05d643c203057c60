using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CommitFileBlocksUpload</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CommitFileBlocksUploadResponse : OrganizationResponse
{
    public Guid FileId => Results.TryGetValue("FileId", out var value) ? (Guid)value : default;

    public long FileSizeInBytes => Results.TryGetValue("FileSizeInBytes", out var value) ? (long)value : default;
}
