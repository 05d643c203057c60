namespace ErpIntegration.Tables;

/// <summary>Names of the platform's currency table.</summary>
internal static class TransactionCurrency
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "transactioncurrency";

    /// <summary>Primary key.</summary>
    public const string Id = "transactioncurrencyid";

    /// <summary>ISO 4217 code.</summary>
    public const string IsoCurrencyCode = "isocurrencycode";
}
