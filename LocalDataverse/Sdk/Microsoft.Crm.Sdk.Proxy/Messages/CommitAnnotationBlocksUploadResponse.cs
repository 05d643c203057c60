using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CommitAnnotationBlocksUpload</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CommitAnnotationBlocksUploadResponse : OrganizationResponse
{
    public Guid AnnotationId => Results.TryGetValue("AnnotationId", out var value) ? (Guid)value : default;

    public int FileSizeInBytes => Results.TryGetValue("FileSizeInBytes", out var value) ? (int)value : default;
}
