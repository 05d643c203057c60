using System;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>A row of <c>SalesInvoiceHeadersV2</c> (data entity SalesInvoiceHeaderV2Entity): a posted invoice. Read-only, as in F&amp;O.</summary>
[DataEntity("SalesInvoiceHeadersV2", "SalesInvoiceHeaderV2Entity")]
[PrimaryKey(nameof(DataAreaId), nameof(InvoiceNumber), nameof(InvoiceDate), nameof(LedgerVoucher))]
[Index(nameof(DataAreaId), nameof(SalesOrderNumber))]
internal sealed class SalesInvoiceHeaderV2 : CompanyEntity
{
    public string InvoiceNumber { get; set; } = "";
    public DateTimeOffset InvoiceDate { get; set; } = FnoDate.None;
    public string LedgerVoucher { get; set; } = "";
    public string SalesOrderNumber { get; set; } = "";
    public string InvoiceCustomerAccountNumber { get; set; } = "";
    public string CurrencyCode { get; set; } = "";
    public string CustomersOrderReference { get; set; } = "";
    public string PaymentTermsName { get; set; } = "";
    public decimal TotalInvoiceAmount { get; set; }
    public decimal TotalTaxAmount { get; set; }
    public decimal TotalDiscountAmount { get; set; }
    public decimal TotalChargeAmount { get; set; }
}
