using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CommitFileBlocksUpload</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CommitFileBlocksUploadRequest : OrganizationRequest
{
    public CommitFileBlocksUploadRequest() => RequestName = "CommitFileBlocksUpload";

    public string[] BlockList
    {
        get => Parameters.TryGetValue("BlockList", out var value) ? (string[])value : default;
        set => Parameters["BlockList"] = value;
    }

    public string FileContinuationToken
    {
        get => Parameters.TryGetValue("FileContinuationToken", out var value) ? (string)value : default;
        set => Parameters["FileContinuationToken"] = value;
    }

    public string FileName
    {
        get => Parameters.TryGetValue("FileName", out var value) ? (string)value : default;
        set => Parameters["FileName"] = value;
    }

    public string MimeType
    {
        get => Parameters.TryGetValue("MimeType", out var value) ? (string)value : default;
        set => Parameters["MimeType"] = value;
    }
}
