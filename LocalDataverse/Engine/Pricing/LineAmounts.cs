using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Pricing;

/// <summary>
/// The amounts of a line: baseamount is the price per unit less the volume discount, times the quantity; extendedamount takes the manual discount off it and adds the tax
/// (descriptions of the columns, Microsoft Learn).
/// </summary>
internal static class LineAmounts
{
    private const int OnCreate = 1, OnUpdate = 2, Always = 3;

    private static readonly string[] Inputs =
    [
        PricingColumns.Product, PricingColumns.Unit, PricingColumns.Quantity, PricingColumns.Price, PricingColumns.VolumeDiscount, PricingColumns.ManualDiscount, PricingColumns.Tax,
        PricingColumns.IsPriceOverridden, PricingColumns.IsWriteIn,
    ];

    private static readonly string[] Outputs = [PricingColumns.BaseAmount, PricingColumns.ExtendedAmount, PricingColumns.Error];

    /// <summary>Writes the amounts into a line that is about to be written.</summary>
    public static void Complete(OperationContext operation, SalesDocument kind, Entity row, bool isNew)
    {
        if (!isNew && !Inputs.Concat(Outputs).Append(kind.IdColumn).Any(row.Contains)) return;
        var settings = PricingSettings.Of(operation);
        if (!settings.IsCalculated) return;
        var line = new Entity(row.LogicalName, row.Id);
        if (!isNew && Stored(operation, kind, row) is { } stored) line.Attributes.AddRange(stored.Attributes);
        foreach (var (name, value) in row.Attributes) line[name] = value;
        if (!IsSkipped(line, isNew) && Document(operation, kind, line) is { } document) Calculate(operation, settings, document, line, row);
    }

    /// <summary>The line as a row that changes what a new calculation changes; null when nothing.</summary>
    public static Entity? Recalculate(OperationContext operation, SalesDocument kind, Entity line)
    {
        if (Stored(operation, kind, line) is not { } stored || IsSkipped(stored, isNew: false) || Document(operation, kind, stored) is not { } document) return null;
        var change = new Entity(line.LogicalName, line.Id);
        Calculate(operation, PricingSettings.Of(operation), document, stored, change);
        change.Attributes.Remove(PricingColumns.Currency);
        foreach (var (name, value) in change.Attributes.ToList()) if (stored.TryGetAttributeValue<object>(name, out var before) && Equals(before, value)) change.Attributes.Remove(name);
        return change.Attributes.Count > 0 ? change : null;
    }

    private static bool IsSkipped(Entity line, bool isNew) => line.GetAttributeValue<OptionSetValue>(PricingColumns.Skip)?.Value is { } skip && (skip == Always || skip == (isNew ? OnCreate : OnUpdate));

    private static void Calculate(OperationContext operation, PricingSettings settings, Entity document, Entity line, Entity row)
    {
        var table = operation.Table(row.LogicalName);
        // A line is in its document's currency.
        var currency = document.GetAttributeValue<EntityReference>(PricingColumns.Currency) ?? line.GetAttributeValue<EntityReference>(PricingColumns.Currency);
        if (currency is not null) row[PricingColumns.Currency] = currency;
        var places = new AmountPlaces(operation);
        decimal Round(string column, decimal value) => places.Round(table.Columns[column], value, currency);

        var quantity = line.GetAttributeValue<decimal?>(PricingColumns.Quantity) ?? 0;
        var (price, discount, error) = UnitPrices.Find(operation, document, line);
        price = price is { } exact ? Round(PricingColumns.Price, exact) : null;
        discount = Round(PricingColumns.VolumeDiscount, discount);
        var amount = Round(PricingColumns.BaseAmount, ((price ?? 0) - discount) * quantity);
        var manual = (line.GetAttributeValue<Money>(PricingColumns.ManualDiscount)?.Value ?? 0) * (settings.PerUnit ? quantity : 1);
        if (price is { } found) row[PricingColumns.Price] = new Money(found);
        row[PricingColumns.VolumeDiscount] = new Money(discount);
        row[PricingColumns.BaseAmount] = new Money(amount);
        row[PricingColumns.ExtendedAmount] = new Money(Round(PricingColumns.ExtendedAmount, amount - manual + (line.GetAttributeValue<Money>(PricingColumns.Tax)?.Value ?? 0)));
        row[PricingColumns.Error] = new OptionSetValue((int)error);
    }

    private static Entity? Stored(OperationContext operation, SalesDocument kind, Entity line) => operation.Session.Find(kind.LineTable, line.Id, new ColumnSet(
        [.. Inputs, .. Outputs, kind.IdColumn, PricingColumns.Currency, PricingColumns.Skip]));

    private static Entity? Document(OperationContext operation, SalesDocument kind, Entity line)
    {
        if (line.GetAttributeValue<EntityReference>(kind.IdColumn) is not { } reference) return null;
        // Opportunities and quotes have no lock.
        var columns = new ColumnSet(PricingColumns.PriceList, PricingColumns.Currency);
        if (operation.Table(kind.Table).TryGetColumn(PricingColumns.IsLocked, out _)) columns.AddColumn(PricingColumns.IsLocked);
        return operation.Session.Find(kind.Table, reference.Id, columns);
    }
}
