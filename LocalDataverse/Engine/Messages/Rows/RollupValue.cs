using System;
using System.Linq;
using LocalDataverse.Engine.Formulas;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Query;
using LocalDataverse.Engine.Rules;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>
/// Computes a rollup column of a row, over every related row whoever asks, with the columns that say when and how it went. modifiedon stays and no step sees it (Microsoft Learn,
/// "Formula, calculated, and rollup columns"). Amounts are summed up in the base currency (assumed).
/// </summary>
internal static class RollupValue
{
    private const string Alias = "value";
    private const int Calculated = 1;

    /// <summary>Computes and stores; gives back the columns.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">It is no rollup column, or the row isn't there.</exception>
    public static Entity Calculate(OperationContext operation, EntityReference target, string name)
    {
        var table = operation.Table(target.LogicalName);
        if (!table.TryGetColumn(name, out var column) || ColumnFormulas.Rollup(column) is not { } rollup)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"'{name}' of '{table.LogicalName}' is no rollup column.");
        var row = new Entity(table.LogicalName, target.Id);
        if (column.Type == ColumnType.Money && operation.Table(rollup.Table).TryGetColumn(rollup.Column + WrittenColumns.BaseSuffix, out var inBase)) SetAmount(operation, table, row, column, rollup with { Column = inBase.LogicalName });
        else row[column.LogicalName] = Convert(column, Aggregate(operation, rollup, target.Id));
        Set(column.LogicalName + "_date", operation.Now);
        Set(column.LogicalName + "_state", Calculated);
        RowRules.Check(table, row);
        if (!operation.Session.Update(row)) throw PlatformFault.NotFound(table.LogicalName, target.Id);
        return row;

        void Set(string supporting, object value)
        {
            if (table.TryGetColumn(supporting, out var there)) row[there.LogicalName] = value;
        }
    }

    private static void SetAmount(OperationContext operation, TableDefinition table, Entity row, ColumnDefinition column, RollupDefinition inBase)
    {
        var amount = Aggregate(operation, inBase, row.Id) as Money;
        var rate = table.TryGetColumn(MoneyColumns.Rate, out _) ? operation.Session.Find(table.LogicalName, row.Id, new ColumnSet(MoneyColumns.Rate))?.GetAttributeValue<decimal?>(MoneyColumns.Rate) ?? 1 : 1;
        row[column.LogicalName] = amount is null ? null : new Money(amount.Value * rate);
        if (table.TryGetColumn(column.LogicalName + WrittenColumns.BaseSuffix, out var own)) row[own.LogicalName] = amount;
    }

    private static object? Aggregate(OperationContext operation, RollupDefinition rollup, Guid id)
    {
        var query = new QueryExpression(rollup.Table);
        query.ColumnSet.AttributeExpressions.Add(new XrmAttributeExpression(rollup.Column, rollup.Aggregate, Alias));
        query.Criteria.AddCondition(rollup.Lookup, rollup.Hierarchy is null ? ConditionOperator.Equal : ConditionOperator.UnderOrEqual, id);
        return operation.Session.Query(query, extras: new QueryExtras { Filter = rollup.Filter }).Entities.Single().GetAttributeValue<AliasedValue>(Alias)?.Value;
    }

    /// <summary>The aggregate in the rollup column's own type.</summary>
    private static object? Convert(ColumnDefinition column, object? value)
    {
        if (value is null) return null;
        var number = value switch { Money money => money.Value, int whole => whole, long whole => whole, decimal exact => exact, double real => (decimal)real, _ => (decimal?)null };
        return (column.Type, number) switch
        {
            (ColumnType.Integer, { } n) => (int)n,
            (ColumnType.BigInt, { } n) => (long)n,
            (ColumnType.Decimal, { } n) => n,
            (ColumnType.Double, { } n) => (double)n,
            (ColumnType.Money, { } n) => new Money(n),
            _ => value,
        };
    }
}
