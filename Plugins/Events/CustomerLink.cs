using ErpIntegration.Data;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Events;

/// <summary>Brings a record's customer and currency along as business keys.</summary>
internal static class CustomerLink
{
    private const string Customer = "customer";
    private const string Currency = "currency";

    /// <summary>Adds both to a query.</summary>
    /// <param name="query">Query of the record.</param>
    /// <param name="customerColumn">Its customer: an account or a contact.</param>
    /// <param name="currencyColumn">Its currency.</param>
    public static void Add(QueryExpression query, string customerColumn, string currencyColumn)
    {
        AddCustomer(query, customerColumn);
        AddCurrency(query, currencyColumn);
    }

    /// <summary>Adds the customer alone.</summary>
    public static void AddCustomer(QueryExpression query, string customerColumn)
        => query.Link(customerColumn, Account.Table, Account.Id, Customer, Account.Name, Account.AccountNumber, Account.ErpAccountNumber);

    /// <summary>Adds the currency alone.</summary>
    public static void AddCurrency(QueryExpression query, string currencyColumn)
        => query.Link(currencyColumn, TransactionCurrency.Table, TransactionCurrency.Id, Currency, TransactionCurrency.IsoCurrencyCode);

    /// <summary>The customer; null where the record has none.</summary>
    public static CustomerReference? CustomerOf(Entity row, string customerColumn)
        => row.GetAttributeValue<EntityReference>(customerColumn) is { } customer
            ? new CustomerReference
            {
                Type = customer.LogicalName,
                Id = customer.Id.ToString("D"),
                AccountNumber = row.Linked<string>(Customer, Account.AccountNumber),
                ErpAccount = row.Linked<string>(Customer, Account.ErpAccountNumber),
                Name = row.Linked<string>(Customer, Account.Name) ?? customer.Name,
            }
            : null;

    /// <summary>ISO 4217 code of the currency; null where the record has none.</summary>
    public static string? CurrencyOf(Entity row) => row.Linked<string>(Currency, TransactionCurrency.IsoCurrencyCode);
}
