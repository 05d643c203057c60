namespace LocalDataverse.Engine.Pricing;

/// <summary>What one unit of a line costs.</summary>
/// <param name="Price">The price before any discount; null when there is none.</param>
/// <param name="Discount">What is taken off it for the quantity.</param>
/// <param name="Error">Why the price isn't the price list's.</param>
internal readonly record struct UnitPrice(decimal? Price, decimal Discount = 0, PricingError Error = PricingError.None);
