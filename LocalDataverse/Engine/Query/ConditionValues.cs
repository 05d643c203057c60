using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Query;

/// <summary>Turns the value of a condition into what its column stores: typed from a QueryExpression, text from FetchXML.</summary>
internal static class ConditionValues
{
    /// <summary>The values, with a list that was given as one value laid out.</summary>
    public static List<object> Flatten(ConditionExpression condition)
    {
        var values = new List<object>();
        foreach (var value in condition.Values)
            if (value is IEnumerable list and not string and not byte[]) values.AddRange(list.Cast<object>());
            else values.Add(value);
        return values;
    }

    /// <summary>Converts a value.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    /// <param name="zone">What a time in text means that doesn't say its zone.</param>
    /// <exception cref="System.ServiceModel.FaultException{T}">It can't be a value of the column.</exception>
    public static object ToSql(ColumnDefinition column, object? value, TimeZoneInfo zone)
    {
        if (value is null) throw QueryFaults.Invalid($"The condition on '{column.LogicalName}' has the value null; use Null or NotNull.");
        try
        {
            return column.Type switch
            {
                ColumnType.Boolean => Boolean(value) ? 1L : 0L,
                ColumnType.Integer or ColumnType.BigInt => Convert.ToInt64(value, CultureInfo.InvariantCulture),
                ColumnType.Picklist or ColumnType.State or ColumnType.Status => Integer(column, value),
                ColumnType.Decimal or ColumnType.Money => ColumnCodec.Text(value is Money money ? money.Value : Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
                ColumnType.Double => Convert.ToDouble(value, CultureInfo.InvariantCulture),
                ColumnType.DateTime => ColumnCodec.Text(RelativeDates.Time(value, column.DateTimeBehavior == "UserLocal" ? zone : TimeZoneInfo.Utc)),
                ColumnType.UniqueIdentifier or ColumnType.File or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => ColumnCodec.Bytes(Id(value)),
                ColumnType.ManagedProperty => value is BooleanManagedProperty property ? ColumnCodec.ToSql(column, property) : Boolean(value) ? 1L : 0L,
                ColumnType.MultiSelectPicklist => value is OptionSetValueCollection options ? ColumnCodec.ToSql(column, options) : $",{Integer(column, value).ToString(CultureInfo.InvariantCulture)},",
                ColumnType.String or ColumnType.Memo or ColumnType.EntityName => Convert.ToString(value, CultureInfo.InvariantCulture)!,
                _ => throw new InvalidCastException($"Columns of type {column.Type} can't be compared."),
            };
        }
        catch (Exception e) when (e is FormatException or InvalidCastException or OverflowException)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The value '{value}' of the condition on '{column.LogicalName}' is not of the type {column.Type}: {e.Message}", e);
        }
    }

    /// <summary>The number of an option.</summary>
    public static long Integer(ColumnDefinition column, object value) => value is OptionSetValue option ? option.Value
        : value is Enum ? Convert.ToInt64(value, CultureInfo.InvariantCulture)
        : value is bool flag ? flag ? 1 : 0
        : long.TryParse(Convert.ToString(value, CultureInfo.InvariantCulture), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw QueryFaults.Invalid($"The value '{value}' of the condition on '{column.LogicalName}' is not the number of an option.");

    private static bool Boolean(object value) => value switch
    {
        bool flag => flag,
        "1" => true,
        "0" => false,
        string text => bool.Parse(text),
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture) != 0,
    };

    private static Guid Id(object value) => value switch
    {
        Guid id => id,
        EntityReference reference => reference.Id,
        Entity row => row.Id,
        string text => Guid.Parse(text),
        _ => throw new InvalidCastException($"A {value.GetType().Name} is no id."),
    };
}
