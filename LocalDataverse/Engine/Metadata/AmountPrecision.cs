namespace LocalDataverse.Engine.Metadata;

/// <summary>The values of a Money column's PrecisionSource.</summary>
internal static class AmountPrecision
{
    /// <summary>The column's own precision.</summary>
    public const int Column = 0;

    /// <summary>organization.pricingdecimalprecision.</summary>
    public const int Pricing = 1;

    /// <summary>transactioncurrency.currencyprecision.</summary>
    public const int Currency = 2;

    /// <summary>Where a column's places come from. One that doesn't say has its own when it has any, else its currency's (assumed).</summary>
    public static int SourceOf(ColumnDefinition column) => column.PrecisionSource ?? (column.Precision is null ? Currency : Column);
}
