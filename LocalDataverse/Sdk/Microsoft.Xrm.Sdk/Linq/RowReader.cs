using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Microsoft.Xrm.Sdk.Linq;

/// <summary>Takes the rows of a query's tables out of a row of the answer, where joined columns stand as alias.column.</summary>
internal static class RowReader
{
    private static readonly MethodInfo ToEntity = typeof(Entity).GetMethod(nameof(Entity.ToEntity));

    /// <summary>A row as the class a query is written against.</summary>
    public static Entity As(Entity row, Type type) => type.IsInstanceOfType(row) ? row : (Entity)ToEntity.MakeGenericMethod(type).Invoke(row, null);

    /// <summary>The row of one table; null when an outer join found none.</summary>
    public static Entity Read(Entity answer, QuerySource source)
    {
        if (source.Link == null) return As(Own(answer), source.Row.Type);
        var row = new Entity(source.Table);
        var prefix = source.Alias + ".";
        foreach (var column in answer.Attributes.Where(column => column.Key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            row[column.Key.Substring(prefix.Length)] = column.Value is AliasedValue aliased ? aliased.Value : column.Value;
        }
        foreach (var text in answer.FormattedValues.Where(text => text.Key.StartsWith(prefix, StringComparison.Ordinal))) row.FormattedValues[text.Key.Substring(prefix.Length)] = text.Value;
        if (row.Attributes.Count == 0) return null;
        if (row.TryGetAttributeValue<Guid>(source.Key, out var id)) row.Id = id;
        return As(row, source.Row.Type);
    }

    public static Entity Empty(QuerySource source) => As(new Entity(source.Table), source.Row.Type);

    // Joined columns belong to the joined rows alone.
    private static Entity Own(Entity answer)
    {
        if (!answer.Attributes.Any(IsJoined)) return answer;
        var row = new Entity(answer.LogicalName, answer.Id) { RowVersion = answer.RowVersion };
        row.Attributes.AddRange(answer.Attributes.Where(column => !IsJoined(column)));
        row.FormattedValues.AddRange(answer.FormattedValues.Where(text => !text.Key.Contains(".")));
        return row;
    }

    private static bool IsJoined(KeyValuePair<string, object> column) => column.Value is AliasedValue && column.Key.Contains(".");
}
