using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CommitAttachmentBlocksUpload</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CommitAttachmentBlocksUploadRequest : OrganizationRequest
{
    public CommitAttachmentBlocksUploadRequest() => RequestName = "CommitAttachmentBlocksUpload";

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

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (Entity)value : default;
        set => Parameters["Target"] = value;
    }
}
