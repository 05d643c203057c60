using System;
using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Credit;

/// <summary>What we read of the ERP's data entity CustTransOpens: what is open of an invoice or a payment.</summary>
[DataContract]
public sealed class OpenTransactionRow
{
    private const string Set = "CustTransOpens";
    private const string AccountProperty = "AccountNum";
    private const string AmountProperty = "AmountMST";
    private const string DueDateProperty = "DueDate";

    private static readonly string[] Properties = { AccountProperty, AmountProperty, DueDateProperty };

    /// <summary>In the company's currency; a payment is negative.</summary>
    [DataMember(Name = AmountProperty, IsRequired = true)]
    public decimal Amount { get; set; }

    /// <summary>The day it is due (RFC 3339).</summary>
    [DataMember(Name = DueDateProperty)]
    public string? DueDate { get; set; }

    /// <summary>Reads those of a customer.</summary>
    internal static ErpRead<OpenTransactionRow> Of(string company, string account)
        => new ErpRead<OpenTransactionRow>(new ODataQuery(Set, company, ODataFilter.Equal(AccountProperty, account), Properties));

    /// <summary>Whether it should have been paid before a day.</summary>
    internal bool IsOverdue(DateTime day) => Amount > 0 && ErpDate.Read(DueDate) < day;
}
