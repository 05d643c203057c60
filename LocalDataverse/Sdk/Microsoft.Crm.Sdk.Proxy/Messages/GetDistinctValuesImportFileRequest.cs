namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetDistinctValuesImportFileRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GetDistinctValuesImportFileRequest()
    {
        RequestName = "GetDistinctValuesImportFile";
    }

    public global::System.Guid ImportFileId
    {
        get => Parameters.TryGetValue("ImportFileId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ImportFileId"] = value;
    }

    public int columnNumber
    {
        get => Parameters.TryGetValue("columnNumber", out var value) ? (int)value : default;
        set => Parameters["columnNumber"] = value;
    }

    public int pageNumber
    {
        get => Parameters.TryGetValue("pageNumber", out var value) ? (int)value : default;
        set => Parameters["pageNumber"] = value;
    }

    public int recordsPerPage
    {
        get => Parameters.TryGetValue("recordsPerPage", out var value) ? (int)value : default;
        set => Parameters["recordsPerPage"] = value;
    }
}
