using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>UploadBlock</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UploadBlockRequest : OrganizationRequest
{
    public UploadBlockRequest() => RequestName = "UploadBlock";

    public byte[] BlockData
    {
        get => Parameters.TryGetValue("BlockData", out var value) ? (byte[])value : default;
        set => Parameters["BlockData"] = value;
    }

    public string BlockId
    {
        get => Parameters.TryGetValue("BlockId", out var value) ? (string)value : default;
        set => Parameters["BlockId"] = value;
    }

    public string FileContinuationToken
    {
        get => Parameters.TryGetValue("FileContinuationToken", out var value) ? (string)value : default;
        set => Parameters["FileContinuationToken"] = value;
    }
}
