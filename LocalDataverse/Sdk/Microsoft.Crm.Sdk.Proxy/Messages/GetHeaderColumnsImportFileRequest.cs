namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetHeaderColumnsImportFileRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GetHeaderColumnsImportFileRequest()
    {
        RequestName = "GetHeaderColumnsImportFile";
    }

    public global::System.Guid ImportFileId
    {
        get => Parameters.TryGetValue("ImportFileId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ImportFileId"] = value;
    }
}
