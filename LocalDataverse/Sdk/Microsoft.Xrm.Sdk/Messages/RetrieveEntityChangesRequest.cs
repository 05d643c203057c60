namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveEntityChangesRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveEntityChangesRequest()
    {
        RequestName = "RetrieveEntityChanges";
    }

    public global::Microsoft.Xrm.Sdk.Query.ColumnSet Columns
    {
        get => Parameters.TryGetValue("Columns", out var value) ? (global::Microsoft.Xrm.Sdk.Query.ColumnSet)value : default;
        set => Parameters["Columns"] = value;
    }

    public string DataVersion
    {
        get => Parameters.TryGetValue("DataVersion", out var value) ? (string)value : default;
        set => Parameters["DataVersion"] = value;
    }

    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }

    public bool GetGlobalMetadataVersion
    {
        get => Parameters.TryGetValue("GetGlobalMetadataVersion", out var value) ? (bool)value : default;
        set => Parameters["GetGlobalMetadataVersion"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Query.PagingInfo PageInfo
    {
        get => Parameters.TryGetValue("PageInfo", out var value) ? (global::Microsoft.Xrm.Sdk.Query.PagingInfo)value : default;
        set => Parameters["PageInfo"] = value;
    }
}
