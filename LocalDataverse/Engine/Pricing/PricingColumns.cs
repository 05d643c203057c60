namespace LocalDataverse.Engine.Pricing;

/// <summary>Columns of documents and lines that amounts are calculated from and written to.</summary>
internal static class PricingColumns
{
    public const string PriceList = "pricelevelid";
    public const string Currency = "transactioncurrencyid";
    public const string IsLocked = "ispricelocked";
    public const string Error = "pricingerrorcode";
    public const string Product = "productid";
    public const string Unit = "uomid";
    public const string Quantity = "quantity";
    public const string Price = "priceperunit";
    public const string VolumeDiscount = "volumediscountamount";
    public const string ManualDiscount = "manualdiscountamount";
    public const string Tax = "tax";
    public const string BaseAmount = "baseamount";
    public const string ExtendedAmount = "extendedamount";
    public const string IsPriceOverridden = "ispriceoverridden";
    public const string IsWriteIn = "isproductoverridden";
    public const string Skip = "skippricecalculation";
}
