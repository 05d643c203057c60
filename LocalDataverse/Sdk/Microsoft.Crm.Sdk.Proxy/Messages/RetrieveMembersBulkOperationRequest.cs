namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMembersBulkOperationRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveMembersBulkOperationRequest()
    {
        RequestName = "RetrieveMembersBulkOperation";
    }

    public global::System.Guid BulkOperationId
    {
        get => Parameters.TryGetValue("BulkOperationId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["BulkOperationId"] = value;
    }

    public int BulkOperationSource
    {
        get => Parameters.TryGetValue("BulkOperationSource", out var value) ? (int)value : default;
        set => Parameters["BulkOperationSource"] = value;
    }

    public int EntitySource
    {
        get => Parameters.TryGetValue("EntitySource", out var value) ? (int)value : default;
        set => Parameters["EntitySource"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Query.QueryBase Query
    {
        get => Parameters.TryGetValue("Query", out var value) ? (global::Microsoft.Xrm.Sdk.Query.QueryBase)value : default;
        set => Parameters["Query"] = value;
    }
}
