using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>DownloadBlock</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DownloadBlockRequest : OrganizationRequest
{
    public DownloadBlockRequest() => RequestName = "DownloadBlock";

    public long BlockLength
    {
        get => Parameters.TryGetValue("BlockLength", out var value) ? (long)value : default;
        set => Parameters["BlockLength"] = value;
    }

    public string FileContinuationToken
    {
        get => Parameters.TryGetValue("FileContinuationToken", out var value) ? (string)value : default;
        set => Parameters["FileContinuationToken"] = value;
    }

    public long Offset
    {
        get => Parameters.TryGetValue("Offset", out var value) ? (long)value : default;
        set => Parameters["Offset"] = value;
    }
}
