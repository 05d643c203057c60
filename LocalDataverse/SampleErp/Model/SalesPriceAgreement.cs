using System;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>A row of <c>SalesPriceAgreements</c> (data entity SalesPriceAgreementEntity): a posted trade agreement about a price. Read-only, as in F&amp;O.</summary>
/// <remarks><c>QuantityUnitySymbol</c> is spelled as F&amp;O spells it. Neither customer nor group means all customers.</remarks>
[DataEntity("SalesPriceAgreements", "SalesPriceAgreementEntity")]
[PrimaryKey(nameof(DataAreaId), nameof(RecordId))]
[Index(nameof(DataAreaId), nameof(ItemNumber))]
internal sealed class SalesPriceAgreement : CompanyEntity
{
    public long RecordId { get; set; }
    public string ItemNumber { get; set; } = "";
    public string ProductNumber { get; set; } = "";
    public string CustomerAccountNumber { get; set; } = "";
    public string PriceCustomerGroupCode { get; set; } = "";
    public decimal Price { get; set; }
    public string PriceCurrencyCode { get; set; } = "";
    public decimal SalesPriceQuantity { get; set; } = 1;
    public string QuantityUnitySymbol { get; set; } = "";
    public decimal FromQuantity { get; set; }
    public decimal ToQuantity { get; set; }
    public DateTimeOffset PriceApplicableFromDate { get; set; } = FnoDate.None;
    public DateTimeOffset PriceApplicableToDate { get; set; } = FnoDate.None;
    public string PriceSiteId { get; set; } = "";
    public string PriceWarehouseId { get; set; } = "";
    public NoYes WillSearchContinue { get; set; }
}
