namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertSalesOrderToInvoiceRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ConvertSalesOrderToInvoiceRequest()
    {
        RequestName = "ConvertSalesOrderToInvoice";
    }

    public global::Microsoft.Xrm.Sdk.Query.ColumnSet ColumnSet
    {
        get => Parameters.TryGetValue("ColumnSet", out var value) ? (global::Microsoft.Xrm.Sdk.Query.ColumnSet)value : default;
        set => Parameters["ColumnSet"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference ProcessInstanceId
    {
        get => Parameters.TryGetValue("ProcessInstanceId", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["ProcessInstanceId"] = value;
    }

    public global::System.Guid SalesOrderId
    {
        get => Parameters.TryGetValue("SalesOrderId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["SalesOrderId"] = value;
    }
}
