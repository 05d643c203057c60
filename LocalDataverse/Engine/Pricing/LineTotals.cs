using System;
using LocalDataverse.Engine.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Pricing;

/// <summary>The sums of a document's lines.</summary>
/// <param name="Amount">What the lines come to without their taxes.</param>
/// <param name="Discount">Their manual discounts.</param>
/// <param name="Tax">Their taxes.</param>
/// <param name="AnyError">One of them couldn't be priced.</param>
internal readonly record struct LineTotals(decimal Amount, decimal Discount, decimal Tax, bool AnyError)
{
    /// <summary>Adds up the lines of one document, and reads no others.</summary>
    public static LineTotals Of(OperationContext operation, SalesDocument kind, Guid document)
    {
        var perUnit = PricingSettings.Of(operation).PerUnit;
        var query = new QueryExpression(kind.LineTable) { ColumnSet = new ColumnSet(PricingColumns.ExtendedAmount, PricingColumns.ManualDiscount, PricingColumns.Tax, PricingColumns.Quantity, PricingColumns.Error) };
        query.Criteria.AddCondition(kind.IdColumn, ConditionOperator.Equal, document);
        var sums = new LineTotals();
        foreach (var line in operation.Session.Query(query).Entities)
        {
            decimal Value(string column) => line.GetAttributeValue<Money>(column)?.Value ?? 0;
            sums = new LineTotals(
                sums.Amount + Value(PricingColumns.ExtendedAmount) - Value(PricingColumns.Tax),
                sums.Discount + Value(PricingColumns.ManualDiscount) * (perUnit ? line.GetAttributeValue<decimal?>(PricingColumns.Quantity) ?? 0 : 1),
                sums.Tax + Value(PricingColumns.Tax),
                sums.AnyError || line.GetAttributeValue<OptionSetValue>(PricingColumns.Error) is { Value: not (int)PricingError.None });
        }
        return sums;
    }
}
