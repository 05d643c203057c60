namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UploadBlockRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public UploadBlockRequest()
    {
        RequestName = "UploadBlock";
    }

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
