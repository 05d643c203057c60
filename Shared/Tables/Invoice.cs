namespace ErpIntegration.Tables;

/// <summary>Names of the platform's invoice table and of our columns on it.</summary>
internal static class Invoice
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "invoice";

    /// <summary>Primary key.</summary>
    public const string Id = "invoiceid";

    /// <summary>Invoice number.</summary>
    public const string InvoiceNumber = "invoicenumber";

    /// <summary>The order that is billed; empty for an invoice without one.</summary>
    public const string SalesOrderId = "salesorderid";

    /// <summary>Customer: an account or a contact.</summary>
    public const string CustomerId = "customerid";

    /// <summary>Currency.</summary>
    public const string TransactionCurrencyId = "transactioncurrencyid";

    /// <summary>Total with tax and freight.</summary>
    public const string TotalAmount = "totalamount";

    /// <summary>State; values in <see cref="InvoiceState"/>.</summary>
    public const string StateCode = "statecode";

    /// <summary>Status reason: paid as a whole, or a part of it.</summary>
    public const string StatusCode = "statuscode";

    /// <summary>Ours: the ERP's number of the payment.</summary>
    public const string ErpNumber = "erp_erpnumber";

    /// <summary>Ours: what the ERP said; values in <see cref="Tables.ErpStatus"/>.</summary>
    public const string ErpStatus = "erp_erpstatus";

    /// <summary>Ours: why the ERP rejected it.</summary>
    public const string ErpReason = "erp_erpreason";

    /// <summary>Ours: when the ERP answered.</summary>
    public const string ErpAnsweredOn = "erp_erpansweredon";
}
