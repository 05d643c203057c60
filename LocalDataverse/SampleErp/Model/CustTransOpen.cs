using System;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>A row of <c>CustTransOpens</c> (data entity CustTransOpenEntity; the technical name is assumed): what is open of a customer's invoice or payment. Read-only.</summary>
[DataEntity("CustTransOpens", "CustTransOpenEntity")]
[PrimaryKey(nameof(DataAreaId), nameof(SysRecId))]
[Index(nameof(DataAreaId), nameof(AccountNum))]
internal sealed class CustTransOpen : CompanyEntity
{
    public long SysRecId { get; set; }
    public string AccountNum { get; set; } = "";
    public DateTimeOffset TransDate { get; set; } = FnoDate.None;
    public DateTimeOffset DueDate { get; set; } = FnoDate.None;

    /// <summary>In the transaction's currency; a payment is negative.</summary>
    public decimal AmountCur { get; set; }

    /// <summary>In the company's currency.</summary>
    public decimal AmountMST { get; set; }
}
