using System;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>
/// Keeps a row's currency, exchange rate and base amounts together: base = amount / rate (Microsoft Learn, "Transaction Currency (currency) table"). The rate is the
/// currency's when an amount or the currency is written. Amounts get the places that their columns' PrecisionSource says. A row without amounts gets no currency of its own (assumed).
/// </summary>
internal static class MoneyColumns
{
    /// <summary>transactioncurrencyid.</summary>
    public const string Currency = "transactioncurrencyid";

    /// <summary>exchangerate.</summary>
    public const string Rate = "exchangerate";

    /// <summary>Completes what is about to be written; the platform's own columns in it are left out first, whoever set them.</summary>
    public static void Complete(OperationContext operation, TableDefinition table, Entity row, bool isNew)
    {
        if (!table.TryGetColumn(Currency, out _) || !table.TryGetColumn(Rate, out _)) return;
        var amounts = WrittenColumns.Of(table).Amounts;
        if (amounts.Count == 0) return;
        foreach (var (_, inBase) in amounts) row.Attributes.Remove(inBase.LogicalName);
        row.Attributes.Remove(Rate);
        if (!row.Contains(Currency) && !amounts.Any(a => row.Contains(a.Amount.LogicalName))) return;
        var stored = isNew ? new Entity(table.LogicalName) : operation.Session.Find(table.LogicalName, row.Id, new ColumnSet([Currency, .. amounts.Select(a => a.Amount.LogicalName)])) ?? row;
        if (row.GetAttributeValue<EntityReference>(Currency) is null) row[Currency] = stored.GetAttributeValue<EntityReference>(Currency) ?? DefaultCurrency(operation);
        var currency = row.GetAttributeValue<EntityReference>(Currency);
        var places = new AmountPlaces(operation);
        var rate = RateOf(operation, currency.Id);
        row[Rate] = rate;
        foreach (var (amount, inBase) in amounts)
        {
            if (row.GetAttributeValue<Money>(amount.LogicalName) is { } given && places.Round(amount, given.Value, currency) is var rounded && rounded != given.Value) row[amount.LogicalName] = new Money(rounded);
            var value = (row.Contains(amount.LogicalName) ? row : stored).GetAttributeValue<Money>(amount.LogicalName);
            row[inBase.LogicalName] = value is null ? null : new Money(places.RoundBase(inBase, value.Value / rate));
        }
    }

    /// <summary>The user's currency, else the organisation's.</summary>
    private static EntityReference DefaultCurrency(OperationContext operation) =>
        operation.Session.Find("systemuser", operation.UserId, new ColumnSet(Currency))?.GetAttributeValue<EntityReference>(Currency)
        ?? operation.OrganizationRow("basecurrencyid").GetAttributeValue<EntityReference>("basecurrencyid")
        ?? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "The organisation has no base currency.");

    private static decimal RateOf(OperationContext operation, Guid currency)
    {
        var row = operation.Session.Find("transactioncurrency", currency, new ColumnSet(Rate)) ?? throw PlatformFault.NotFound("transactioncurrency", currency);
        return row.GetAttributeValue<decimal>(Rate) is > 0 and var rate ? rate : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The currency {currency} has no exchange rate.");
    }
}
