using System;
using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.VirtualTables;

/// <summary>FetchXML has its values as text; a provider gets them as values of the table's columns (assumed: the platform's conversion of FetchXML gives typed values).</summary>
internal static class ConditionText
{
    /// <summary>Makes the texts in conditions on the table's columns into values; what isn't one stays as it is.</summary>
    public static void Type(TableDefinition table, FilterExpression filter)
    {
        foreach (var condition in filter.Conditions.Where(c => string.IsNullOrEmpty(c.EntityName) || c.EntityName == table.LogicalName))
        {
            if (!table.TryGetColumn(condition.AttributeName, out var column)) continue;
            for (var i = 0; i < condition.Values.Count; i++)
                if (condition.Values[i] is string text) condition.Values[i] = Value(column, text);
        }
        foreach (var part in filter.Filters) Type(table, part);
    }

    private static object Value(ColumnDefinition column, string text) => column.Type switch
    {
        ColumnType.Integer or ColumnType.Picklist or ColumnType.MultiSelectPicklist or ColumnType.State or ColumnType.Status => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : text,
        ColumnType.BigInt => long.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : text,
        ColumnType.Decimal or ColumnType.Money => decimal.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : text,
        ColumnType.Double => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : text,
        ColumnType.Boolean => text switch { "1" => true, "0" => false, _ => bool.TryParse(text, out var flag) ? flag : text },
        // Operators such as last-x-days take a number.
        ColumnType.DateTime => int.TryParse(text, CultureInfo.InvariantCulture, out var count) ? count : DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time) ? time : text,
        ColumnType.UniqueIdentifier => Guid.TryParse(text, out var id) ? id : text,
        _ => ColumnCodec.IsLookup(column) && Guid.TryParse(text, out var id) ? id : text,
    };
}
