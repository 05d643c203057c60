namespace LocalDataverse.Engine.Pricing;

/// <summary>Why an amount couldn't be calculated: the values of pricingerrorcode that come up here ("Order Product (SalesOrderDetail) table/entity reference", Microsoft Learn).</summary>
internal enum PricingError
{
    None = 0,
    DetailError = 1,
    MissingPriceLevel = 2,
    InactivePriceLevel = 3,
    MissingQuantity = 4,
    MissingUnitPrice = 5,
    MissingPricingCode = 8,
    InvalidPricingCode = 9,
    MissingUnit = 10,
    ProductNotInPriceLevel = 11,
    MissingPriceLevelAmount = 12,
    MissingPriceLevelPercentage = 13,
    MissingPrice = 14,
    MissingCurrentCost = 15,
    MissingStandardCost = 16,
    InvalidPriceLevelPercentage = 18,
    InvalidRoundingPolicy = 22,
    InvalidRoundingOption = 23,
    InvalidRoundingAmount = 24,
    InactiveDiscountType = 33,
    InvalidPriceLevelCurrency = 34,
}
