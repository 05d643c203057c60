using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Credit;

/// <summary>What we read of the ERP's data entity SalesOrderHeadersV2 for a credit: what a customer has ordered and wasn't invoiced.</summary>
[DataContract]
public sealed class OpenOrderRow
{
    private const string Set = "SalesOrderHeadersV2";
    private const string NumberProperty = "SalesOrderNumber";
    private const string CustomerProperty = "InvoiceCustomerAccountNumber";
    private const string StatusProperty = "SalesOrderStatus";
    private const string AmountProperty = "OrderTotalAmount";
    private const string CurrencyProperty = "CurrencyCode";

    private static readonly string[] Properties = { NumberProperty, AmountProperty, CurrencyProperty };

    /// <summary>Number.</summary>
    [DataMember(Name = NumberProperty, IsRequired = true)]
    public string? Number { get; set; }

    /// <summary>Amount in its currency.</summary>
    [DataMember(Name = AmountProperty)]
    public decimal Amount { get; set; }

    /// <summary>Currency.</summary>
    [DataMember(Name = CurrencyProperty)]
    public string? Currency { get; set; }

    /// <summary>Reads those of a customer: orders that are open or delivered, but not invoiced.</summary>
    internal static ErpRead<OpenOrderRow> Of(string company, string account) => new ErpRead<OpenOrderRow>(new ODataQuery(
        Set, company, ODataFilter.All(ODataFilter.Any(Has("Backorder"), Has("Delivered")), ODataFilter.Equal(CustomerProperty, account)), Properties));

    private static ODataFilter Has(string status) => ODataFilter.Equal(StatusProperty, ODataLiteral.OfEnum("SalesStatus", status));
}
