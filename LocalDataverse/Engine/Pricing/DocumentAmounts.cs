using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Pricing;

/// <summary>
/// The amounts of a document: the lines without their taxes, less the document's discounts, is totalamountlessfreight; with freight and the lines' taxes it is totalamount (descriptions
/// of the columns, Microsoft Learn). A discount and a discount percentage both count (assumed). An opportunity's estimated value follows where it is system calculated.
/// </summary>
internal static class DocumentAmounts
{
    private const string DiscountAmount = "discountamount", DiscountPercentage = "discountpercentage", Freight = "freightamount", IsSystemCalculated = "isrevenuesystemcalculated", EstimatedValue = "estimatedvalue";

    private const string LineItems = "totallineitemamount", LineDiscounts = "totallineitemdiscountamount", Discounts = "totaldiscountamount", LessFreight = "totalamountlessfreight", Tax = "totaltax", Total = "totalamount";

    private static readonly string[] Inputs = [DiscountAmount, DiscountPercentage, Freight, PricingColumns.Currency];

    private static readonly string[] Outputs = [LineItems, LineDiscounts, Discounts, LessFreight, Tax, Total, PricingColumns.Error];

    private static readonly string[] OfOpportunity = [IsSystemCalculated, EstimatedValue];

    /// <summary>True when a change of the document reaches its amounts. What the platform writes into the amounts themselves it has calculated.</summary>
    public static bool IsTouched(OperationContext operation, SalesDocument kind, Entity row) =>
        Inputs.Concat(operation.ChecksPrivileges ? [.. Outputs, .. Extra(kind)] : []).Any(row.Contains) || IsRepriced(row);

    /// <summary>True when the lines' prices may be others after the change.</summary>
    public static bool IsRepriced(Entity row) => row.Contains(PricingColumns.PriceList) || row.Contains(PricingColumns.Currency) || row.GetAttributeValue<bool?>(PricingColumns.IsLocked) == false;

    /// <summary>Writes the amounts into a document that is about to be written.</summary>
    public static void Complete(OperationContext operation, SalesDocument kind, Entity row, bool isNew)
    {
        if (!isNew && !IsTouched(operation, kind, row) || !PricingSettings.Of(operation).IsCalculated) return;
        var document = new Entity(row.LogicalName, row.Id);
        if (!isNew && Stored(operation, kind, row) is { } stored) document.Attributes.AddRange(stored.Attributes);
        foreach (var (name, value) in row.Attributes) document[name] = value;
        foreach (var (name, value) in Calculate(operation, kind, document, isNew)) row[name] = value;
    }

    /// <summary>The document as a row that changes what a new calculation changes; null when nothing.</summary>
    public static Entity? Recalculate(OperationContext operation, SalesDocument kind, EntityReference document)
    {
        if (Stored(operation, kind, new Entity(document.LogicalName, document.Id)) is not { } stored) return null;
        var change = new Entity(document.LogicalName, document.Id);
        foreach (var (name, value) in Calculate(operation, kind, stored, isNew: false))
            if (!stored.TryGetAttributeValue<object>(name, out var before) || !Equals(before, value)) change[name] = value;
        return change.Attributes.Count > 0 ? change : null;
    }

    private static Dictionary<string, object> Calculate(OperationContext operation, SalesDocument kind, Entity document, bool isNew)
    {
        var table = operation.Table(kind.Table);
        var places = new AmountPlaces(operation);
        var currency = document.GetAttributeValue<EntityReference>(PricingColumns.Currency);
        decimal Round(string column, decimal value) => places.Round(table.Columns[column], value, currency);

        var lines = isNew ? new LineTotals() : LineTotals.Of(operation, kind, document.Id);
        var discount = Round(Discounts, (document.GetAttributeValue<Money>(DiscountAmount)?.Value ?? 0) + lines.Amount * (document.GetAttributeValue<decimal?>(DiscountPercentage) ?? 0) / 100);
        var lessFreight = lines.Amount - discount;
        var total = Round(Total, lessFreight + (document.GetAttributeValue<Money>(Freight)?.Value ?? 0) + lines.Tax);
        var amounts = new Dictionary<string, object>
        {
            [LineItems] = new Money(Round(LineItems, lines.Amount)),
            [LineDiscounts] = new Money(Round(LineDiscounts, lines.Discount)),
            [Discounts] = new Money(discount),
            [LessFreight] = new Money(Round(LessFreight, lessFreight)),
            [Tax] = new Money(Round(Tax, lines.Tax)),
            [Total] = new Money(total),
            [PricingColumns.Error] = new OptionSetValue((int)(lines.AnyError ? PricingError.DetailError : PricingError.None)),
        };
        if (Extra(kind).Length > 0 && document.GetAttributeValue<bool>(IsSystemCalculated)) amounts[EstimatedValue] = new Money(total);
        return amounts;
    }

    private static string[] Extra(SalesDocument kind) => kind.Table == "opportunity" ? OfOpportunity : [];

    private static Entity? Stored(OperationContext operation, SalesDocument kind, Entity document) => operation.Session.Find(kind.Table, document.Id, new ColumnSet([.. Inputs, .. Outputs, .. Extra(kind)]));
}
