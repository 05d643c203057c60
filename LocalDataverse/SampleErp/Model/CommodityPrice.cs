using System;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>
/// A row of <c>CommodityPrices</c>: what a commodity costs. F&amp;O has no such data entity; this is one that a company adds to it, with names as its clients want them. Read-only here.
/// </summary>
[DataEntity("CommodityPrices", "CommodityPriceEntity")]
[PrimaryKey(nameof(DataAreaId), nameof(CommoditySymbol))]
internal sealed class CommodityPrice : CompanyEntity
{
    public string CommoditySymbol { get; set; } = "";

    public string CommodityName { get; set; } = "";

    public decimal Price { get; set; }

    public decimal PriceChange { get; set; }

    public string PriceCurrencyCode { get; set; } = "";

    public string PriceUnitSymbol { get; set; } = "";

    public DateTimeOffset PriceDateTime { get; set; } = FnoDate.None;
}
