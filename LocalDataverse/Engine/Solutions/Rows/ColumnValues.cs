using System;
using System.Globalization;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Rows;

/// <summary>Turns what a solution file says into the value that a column holds.</summary>
internal static class ColumnValues
{
    /// <summary>The column's value for a text or a plain value; null for null, and for an empty text in a column of another type than text.</summary>
    /// <exception cref="SolutionImportException">The text doesn't fit the column.</exception>
    public static object? Convert(string table, ColumnDefinition column, object? value)
    {
        if (value is null) return null;
        if (value is string text && text.Length == 0) return IsText(column.Type) ? text : null;
        try
        {
            return ConvertValue(column, value);
        }
        catch (Exception e) when (e is FormatException or OverflowException or InvalidCastException)
        {
            throw new SolutionImportException($"'{value}' doesn't fit the column {table}.{column.LogicalName}, which holds {column.Type}.", e);
        }
    }

    private static bool IsText(ColumnType type) => type is ColumnType.String or ColumnType.Memo or ColumnType.EntityName;

    private static object ConvertValue(ColumnDefinition column, object value) => column.Type switch
    {
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName => System.Convert.ToString(value, CultureInfo.InvariantCulture)!,
        ColumnType.Boolean => Flag(value),
        ColumnType.ManagedProperty => new BooleanManagedProperty(Flag(value)),
        ColumnType.Integer => System.Convert.ToInt32(value, CultureInfo.InvariantCulture),
        ColumnType.BigInt => System.Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ColumnType.Decimal => System.Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        ColumnType.Double => System.Convert.ToDouble(value, CultureInfo.InvariantCulture),
        ColumnType.Money => new Money(System.Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        ColumnType.Picklist or ColumnType.State or ColumnType.Status => value as OptionSetValue ?? new OptionSetValue(Number(value)),
        ColumnType.UniqueIdentifier or ColumnType.File => Id(value),
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => value as EntityReference ?? new EntityReference(Target(column), Id(value)),
        _ => value,
    };

    private static bool Flag(object value) => value is bool flag ? flag : value.ToString() switch
    {
        "1" => true,
        "0" => false,
        var text => bool.Parse(text!),
    };

    private static int Number(object value) => value is bool flag ? (flag ? 1 : 0) : System.Convert.ToInt32(value, CultureInfo.InvariantCulture);

    private static Guid Id(object value) => value switch
    {
        Guid id => id,
        EntityReference reference => reference.Id,
        _ => Guid.Parse(value.ToString()!),
    };

    private static string Target(ColumnDefinition column) => column.Targets.Count > 0
        ? column.Targets[0]
        : throw new InvalidCastException($"{column.LogicalName} points to no table.");
}
