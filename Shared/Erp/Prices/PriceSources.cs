namespace ErpIntegration.Erp.Prices;

/// <summary>Where a price comes from, as callers read it.</summary>
internal static class PriceSources
{
    /// <summary>Agreed with the customer.</summary>
    public const string Customer = "customer";

    /// <summary>Agreed with the customer's price group.</summary>
    public const string Group = "group";

    /// <summary>Agreed for all customers.</summary>
    public const string All = "all";

    /// <summary>The product's base price.</summary>
    public const string Base = "base";
}
