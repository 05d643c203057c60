using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>InitializeFileBlocksUpload</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFileBlocksUploadRequest : OrganizationRequest
{
    public InitializeFileBlocksUploadRequest() => RequestName = "InitializeFileBlocksUpload";

    public string FileAttributeName
    {
        get => Parameters.TryGetValue("FileAttributeName", out var value) ? (string)value : default;
        set => Parameters["FileAttributeName"] = value;
    }

    public string FileName
    {
        get => Parameters.TryGetValue("FileName", out var value) ? (string)value : default;
        set => Parameters["FileName"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
