namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveParsedDataImportFileRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveParsedDataImportFileRequest()
    {
        RequestName = "RetrieveParsedDataImportFile";
    }

    public global::System.Guid ImportFileId
    {
        get => Parameters.TryGetValue("ImportFileId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ImportFileId"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Query.PagingInfo PagingInfo
    {
        get => Parameters.TryGetValue("PagingInfo", out var value) ? (global::Microsoft.Xrm.Sdk.Query.PagingInfo)value : default;
        set => Parameters["PagingInfo"] = value;
    }
}
