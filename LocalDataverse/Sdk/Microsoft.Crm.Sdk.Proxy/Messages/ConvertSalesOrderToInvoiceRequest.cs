using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ConvertSalesOrderToInvoice</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertSalesOrderToInvoiceRequest : OrganizationRequest
{
    public ConvertSalesOrderToInvoiceRequest() => RequestName = "ConvertSalesOrderToInvoice";

    /// <summary>Columns to return.</summary>
    public ColumnSet ColumnSet
    {
        get => Parameters.TryGetValue("ColumnSet", out var value) ? (ColumnSet)value : default;
        set => Parameters["ColumnSet"] = value;
    }

    public EntityReference ProcessInstanceId
    {
        get => Parameters.TryGetValue("ProcessInstanceId", out var value) ? (EntityReference)value : default;
        set => Parameters["ProcessInstanceId"] = value;
    }

    public Guid SalesOrderId
    {
        get => Parameters.TryGetValue("SalesOrderId", out var value) ? (Guid)value : default;
        set => Parameters["SalesOrderId"] = value;
    }
}
