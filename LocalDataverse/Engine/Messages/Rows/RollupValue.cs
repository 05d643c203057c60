using System;
using System.Linq;
using LocalDataverse.Engine.Formulas;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Query;
using LocalDataverse.Engine.Rules;
using LocalDataverse.Engine.Storage;
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
    private const string StateSuffix = "_state", DateSuffix = "_date";
    private const int Calculated = 1;

    /// <summary>Computes and stores; gives back the columns.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">It is no rollup column, or the row isn't there.</exception>
    public static Entity Calculate(IDataSession session, EntityReference target, string name, DateTime now)
    {
        if (!session.Metadata.TryGetTable(target.LogicalName, out var table)) throw PlatformFault.UnknownTable(target.LogicalName);
        if (!table.TryGetColumn(name, out var column) || ColumnFormulas.Rollup(column) is not { } rollup)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"'{name}' of '{table.LogicalName}' is no rollup column.");
        var row = Compute(session, table, target.Id, column, rollup);
        Store(session, table, row, column, now);
        return row;
    }

    /// <summary>Computes and stores what the column doesn't have yet, or no more; true when it was stored.</summary>
    public static bool Refresh(IDataSession session, TableDefinition table, Guid id, ColumnDefinition column, DateTime now)
    {
        var row = Compute(session, table, id, column, ColumnFormulas.Rollup(column)!);
        var state = column.LogicalName + StateSuffix;
        string[] known = table.TryGetColumn(state, out _) ? [column.LogicalName, state] : [column.LogicalName];
        var stored = session.Find(table.LogicalName, id, new ColumnSet(known));
        var same = Equals(stored?.GetAttributeValue<object>(column.LogicalName), row[column.LogicalName]);
        if (stored is null || (same && (known.Length == 1 || stored.GetAttributeValue<int?>(state) == Calculated))) return false;
        Store(session, table, row, column, now);
        return true;
    }

    private static Entity Compute(IDataSession session, TableDefinition table, Guid id, ColumnDefinition column, RollupDefinition rollup)
    {
        var row = new Entity(table.LogicalName, id);
        if (column.Type == ColumnType.Money && session.Metadata.TryGetTable(rollup.Table, out var related) && related.TryGetColumn(rollup.Column + WrittenColumns.BaseSuffix, out var inBase))
            SetAmount(session, table, row, column, rollup with { Column = inBase.LogicalName });
        else row[column.LogicalName] = Convert(column, Aggregate(session, rollup, id));
        RowRules.Check(table, row);
        return row;
    }

    private static void Store(IDataSession session, TableDefinition table, Entity row, ColumnDefinition column, DateTime now)
    {
        Set(column.LogicalName + DateSuffix, now);
        Set(column.LogicalName + StateSuffix, Calculated);
        if (!session.Update(row)) throw PlatformFault.NotFound(table.LogicalName, row.Id);

        void Set(string supporting, object value)
        {
            if (table.TryGetColumn(supporting, out var there)) row[there.LogicalName] = value;
        }
    }

    private static void SetAmount(IDataSession session, TableDefinition table, Entity row, ColumnDefinition column, RollupDefinition inBase)
    {
        var amount = Aggregate(session, inBase, row.Id) as Money;
        var rate = table.TryGetColumn(MoneyColumns.Rate, out _) ? session.Find(table.LogicalName, row.Id, new ColumnSet(MoneyColumns.Rate))?.GetAttributeValue<decimal?>(MoneyColumns.Rate) ?? 1 : 1;
        row[column.LogicalName] = amount is null ? null : new Money(amount.Value * rate);
        if (table.TryGetColumn(column.LogicalName + WrittenColumns.BaseSuffix, out var own)) row[own.LogicalName] = amount;
    }

    private static object? Aggregate(IDataSession session, RollupDefinition rollup, Guid id)
    {
        var query = new QueryExpression(rollup.Table);
        query.ColumnSet.AttributeExpressions.Add(new XrmAttributeExpression(rollup.Column, rollup.Aggregate, Alias));
        query.Criteria.AddCondition(rollup.Lookup, rollup.Hierarchy is null ? ConditionOperator.Equal : ConditionOperator.UnderOrEqual, id);
        return session.Query(query, extras: new QueryExtras { Filter = rollup.Filter }).Entities.Single().GetAttributeValue<AliasedValue>(Alias)?.Value;
    }

    /// <summary>The aggregate in the rollup column's own type.</summary>
    private static object? Convert(ColumnDefinition column, object? value)
    {
        if (value is null) return null;
        try
        {
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
        catch (OverflowException e)
        {
            throw PlatformFault.Create(PlatformErrorCodes.ValueOutOfRange, $"The value of the rollup column '{column.LogicalName}' is too large for its type.", e);
        }
    }
}
