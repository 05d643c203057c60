using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>A row of <c>Currencies</c> (data entity CurrencyEntity); shared by all companies.</summary>
[DataEntity("Currencies", "CurrencyEntity")]
[PrimaryKey(nameof(CurrencyCode))]
internal sealed class Currency : DataEntity
{
    public string CurrencyCode { get; set; } = "";
    public string Name { get; set; } = "";
    public string Symbol { get; set; } = "";
    public decimal GeneralRoundingRule { get; set; }
    public decimal RoundingRulePrices { get; set; }
    public decimal RoundingRuleSalesOrders { get; set; }
    public decimal RoundingRulePurchaseOrders { get; set; }
    public NoYes ReferenceCurrencyForTriangulation { get; set; }
}
