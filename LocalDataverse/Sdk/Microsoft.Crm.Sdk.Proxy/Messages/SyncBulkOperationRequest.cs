namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SyncBulkOperationRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SyncBulkOperationRequest()
    {
        RequestName = "SyncBulkOperation";
    }

    public int OperationType
    {
        get => Parameters.TryGetValue("OperationType", out var value) ? (int)value : default;
        set => Parameters["OperationType"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Query.QueryExpression[] QuerySet
    {
        get => Parameters.TryGetValue("QuerySet", out var value) ? (global::Microsoft.Xrm.Sdk.Query.QueryExpression[])value : default;
        set => Parameters["QuerySet"] = value;
    }
}
