using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>InitializeAnnotationBlocksDownload</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeAnnotationBlocksDownloadResponse : OrganizationResponse
{
    public string FileContinuationToken => Results.TryGetValue("FileContinuationToken", out var value) ? (string)value : default;

    public string FileName => Results.TryGetValue("FileName", out var value) ? (string)value : default;

    public int FileSizeInBytes => Results.TryGetValue("FileSizeInBytes", out var value) ? (int)value : default;
}
