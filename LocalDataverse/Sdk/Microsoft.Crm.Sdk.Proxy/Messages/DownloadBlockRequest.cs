namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DownloadBlockRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DownloadBlockRequest()
    {
        RequestName = "DownloadBlock";
    }

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
