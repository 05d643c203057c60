using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Orders;

/// <summary>What we read of the ERP's data entity SalesInvoiceHeadersV2.</summary>
[DataContract]
public sealed class InvoiceRow
{
    private const string Set = "SalesInvoiceHeadersV2";
    private const string NumberProperty = "InvoiceNumber";
    private const string DateProperty = "InvoiceDate";
    private const string AmountProperty = "TotalInvoiceAmount";
    private const string CurrencyProperty = "CurrencyCode";

    private static readonly string[] Properties = { NumberProperty, DateProperty, AmountProperty, CurrencyProperty };

    /// <summary>Number.</summary>
    [DataMember(Name = NumberProperty, IsRequired = true)]
    public string? Number { get; set; }

    /// <summary>Day (RFC 3339).</summary>
    [DataMember(Name = DateProperty)]
    public string? Date { get; set; }

    /// <summary>Amount.</summary>
    [DataMember(Name = AmountProperty)]
    public decimal Amount { get; set; }

    /// <summary>Currency.</summary>
    [DataMember(Name = CurrencyProperty)]
    public string? Currency { get; set; }

    /// <summary>Reads those of an order.</summary>
    internal static ErpRead<InvoiceRow> Of(string company, string order)
        => new ErpRead<InvoiceRow>(new ODataQuery(Set, company, ODataFilter.Equal(OrderHeaderRow.NumberProperty, order), Properties));
}
