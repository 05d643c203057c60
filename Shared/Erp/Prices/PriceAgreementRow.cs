using System;
using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Prices;

/// <summary>What we read of the ERP's data entity SalesPriceAgreements: a price agreed with a customer, a group of customers or all.</summary>
[DataContract]
public sealed class PriceAgreementRow
{
    private const string Set = "SalesPriceAgreements";
    private const string ItemNumberProperty = "ItemNumber";
    private const string ProductNumberProperty = "ProductNumber";
    private const string CustomerProperty = "CustomerAccountNumber";
    private const string GroupProperty = "PriceCustomerGroupCode";
    private const string PriceProperty = "Price";
    private const string PriceQuantityProperty = "SalesPriceQuantity";
    private const string CurrencyProperty = "PriceCurrencyCode";

    // The ERP spells it like this.
    private const string UnitProperty = "QuantityUnitySymbol";
    private const string FromQuantityProperty = "FromQuantity";
    private const string ToQuantityProperty = "ToQuantity";
    private const string FromDateProperty = "PriceApplicableFromDate";
    private const string ToDateProperty = "PriceApplicableToDate";
    private const string SiteProperty = "PriceSiteId";
    private const string WarehouseProperty = "PriceWarehouseId";
    private const string ContinueProperty = "WillSearchContinue";

    private static readonly string[] Properties =
    {
        ItemNumberProperty, ProductNumberProperty, CustomerProperty, GroupProperty, PriceProperty, PriceQuantityProperty, CurrencyProperty, UnitProperty, FromQuantityProperty,
        ToQuantityProperty, FromDateProperty, ToDateProperty, SiteProperty, WarehouseProperty, ContinueProperty,
    };

    /// <summary>Number of the product in the company.</summary>
    [DataMember(Name = ItemNumberProperty, IsRequired = true)]
    public string? ItemNumber { get; set; }

    /// <summary>The customer; empty for a group or for all.</summary>
    [DataMember(Name = CustomerProperty)]
    public string? Customer { get; set; }

    /// <summary>The group; empty for a customer or for all.</summary>
    [DataMember(Name = GroupProperty)]
    public string? Group { get; set; }

    /// <summary>The price.</summary>
    [DataMember(Name = PriceProperty, IsRequired = true)]
    public decimal Price { get; set; }

    /// <summary>How many units the price is for.</summary>
    [DataMember(Name = PriceQuantityProperty)]
    public decimal PriceQuantity { get; set; }

    /// <summary>Its currency.</summary>
    [DataMember(Name = CurrencyProperty)]
    public string? Currency { get; set; }

    /// <summary>Unit of the quantities.</summary>
    [DataMember(Name = UnitProperty)]
    public string? Unit { get; set; }

    /// <summary>From which quantity it counts.</summary>
    [DataMember(Name = FromQuantityProperty)]
    public decimal FromQuantity { get; set; }

    /// <summary>To which quantity, that one not included (assumed); 0 for no end.</summary>
    [DataMember(Name = ToQuantityProperty)]
    public decimal ToQuantity { get; set; }

    /// <summary>From which day (RFC 3339).</summary>
    [DataMember(Name = FromDateProperty)]
    public string? FromDate { get; set; }

    /// <summary>To which day, that one included.</summary>
    [DataMember(Name = ToDateProperty)]
    public string? ToDate { get; set; }

    /// <summary>Only for deliveries from this site; empty for all.</summary>
    [DataMember(Name = SiteProperty)]
    public string? Site { get; set; }

    /// <summary>Only for deliveries from this warehouse; empty for all.</summary>
    [DataMember(Name = WarehouseProperty)]
    public string? Warehouse { get; set; }

    /// <summary>Yes where a lower price of a wider agreement may still count.</summary>
    [DataMember(Name = ContinueProperty)]
    public string? WillSearchContinue { get; set; }

    /// <summary>Price of one unit.</summary>
    internal decimal UnitPrice => PriceQuantity > 0 ? Price / PriceQuantity : Price;

    /// <summary>Reads those of a product.</summary>
    internal static ErpRead<PriceAgreementRow> Of(string company, string number) => new ErpRead<PriceAgreementRow>(new ODataQuery(
        Set, company, ODataFilter.Any(ODataFilter.Equal(ItemNumberProperty, number), ODataFilter.Equal(ProductNumberProperty, number)), Properties));

    /// <summary>Whether it counts for this quantity on this day, wherever the goods come from.</summary>
    internal bool Covers(decimal quantity, string? unit, string currency, DateTime day)
        => string.IsNullOrEmpty(Site) && string.IsNullOrEmpty(Warehouse)
            && string.Equals(Currency, currency, StringComparison.OrdinalIgnoreCase)
            && string.Equals(Unit ?? string.Empty, unit ?? string.Empty, StringComparison.OrdinalIgnoreCase)
            && FromQuantity <= quantity && (ToQuantity == 0 || quantity < ToQuantity)
            && !(ErpDate.Read(FromDate) > day) && !(ErpDate.Read(ToDate) < day);
}
