using System.Collections.Generic;
using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Commodities;

/// <summary>
/// What we read of the ERP's entity set with commodity prices. Finance and Operations has none of its own: the set's name is an environment variable, the names of its properties
/// are what such an entity has to have (assumed).
/// </summary>
[DataContract]
public sealed class CommodityPriceRow
{
    private const string SymbolProperty = "CommoditySymbol";
    private const string NameProperty = "CommodityName";
    private const string PriceProperty = "Price";
    private const string ChangeProperty = "PriceChange";
    private const string CurrencyProperty = "PriceCurrencyCode";
    private const string UnitProperty = "PriceUnitSymbol";
    private const string TimeProperty = "PriceDateTime";

    private static readonly string[] Properties = { SymbolProperty, NameProperty, PriceProperty, ChangeProperty, CurrencyProperty, UnitProperty, TimeProperty };

    /// <summary>Symbol.</summary>
    [DataMember(Name = SymbolProperty, IsRequired = true)]
    public string? Symbol { get; set; }

    /// <summary>Name, for people.</summary>
    [DataMember(Name = NameProperty)]
    public string? Name { get; set; }

    /// <summary>Price of one unit.</summary>
    [DataMember(Name = PriceProperty, IsRequired = true)]
    public decimal Price { get; set; }

    /// <summary>By how much the price differs from the one before.</summary>
    [DataMember(Name = ChangeProperty, IsRequired = true)]
    public decimal Change { get; set; }

    /// <summary>Currency of the price.</summary>
    [DataMember(Name = CurrencyProperty)]
    public string? Currency { get; set; }

    /// <summary>Unit the price is for.</summary>
    [DataMember(Name = UnitProperty, IsRequired = true)]
    public string? Unit { get; set; }

    /// <summary>When the price was quoted (RFC 3339).</summary>
    [DataMember(Name = TimeProperty, IsRequired = true)]
    public string? Time { get; set; }

    /// <summary>Reads those of some symbols.</summary>
    internal static ErpRead<CommodityPriceRow> Of(string set, string company, IEnumerable<string> symbols) => ErpRead<CommodityPriceRow>.OfMany(symbols, 1, some => new ODataQuery(
        set, company, ODataFilter.AnyOf(SymbolProperty, some), Properties));
}
