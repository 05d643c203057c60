using System;
using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Storage;

/// <summary>How each column type is stored, and the way to and from the SDK's values. Ids are 16-byte blobs, times ISO text to the second, decimals exact text.</summary>
internal static class ColumnCodec
{
    private const string TimeFormat = "yyyy-MM-dd HH:mm:ss";

    /// <summary>True for columns that have a place in the table.</summary>
    public static bool IsStored(ColumnDefinition column) => column.Type is not (ColumnType.Virtual or ColumnType.PartyList);

    /// <summary>True for columns that hold an EntityReference.</summary>
    public static bool IsLookup(ColumnDefinition column) => column.Type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner;

    /// <summary>True for lookups that need the table of each reference beside its id.</summary>
    public static bool IsPolymorphic(ColumnDefinition column) => IsLookup(column) && column.Targets.Count != 1;

    /// <summary>The column's SQL type with its collation.</summary>
    public static string SqlType(ColumnDefinition column) => column.Type switch
    {
        ColumnType.Boolean or ColumnType.Integer or ColumnType.BigInt or ColumnType.Picklist or ColumnType.State or ColumnType.Status or ColumnType.ManagedProperty => "INTEGER",
        ColumnType.Double => "REAL",
        ColumnType.Decimal or ColumnType.Money => $"TEXT COLLATE {SqliteFunctions.DecimalCollation}",
        ColumnType.DateTime or ColumnType.MultiSelectPicklist => "TEXT",
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName => $"TEXT COLLATE {SqliteFunctions.TextCollation}",
        _ => "BLOB",
    };

    /// <summary>A value as SQLite stores it; of a lookup the id.</summary>
    /// <exception cref="InvalidCastException">The value doesn't fit the column's type.</exception>
    public static object ToSql(ColumnDefinition column, object? value) => value is null ? DBNull.Value : column.Type switch
    {
        ColumnType.Boolean => (bool)value ? 1L : 0L,
        ColumnType.Integer => (long)(int)value,
        ColumnType.BigInt => (long)value,
        ColumnType.Decimal => Text((decimal)value),
        ColumnType.Money => Text(((Money)value).Value),
        ColumnType.Double => (double)value,
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName => (string)value,
        ColumnType.DateTime => Text((DateTime)value),
        ColumnType.UniqueIdentifier or ColumnType.File => Bytes(value is EntityReference reference ? reference.Id : (Guid)value),
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => Bytes(value is Guid id ? id : ((EntityReference)value).Id),
        ColumnType.Picklist or ColumnType.State or ColumnType.Status => (long)((OptionSetValue)value).Value,
        ColumnType.MultiSelectPicklist => Text((OptionSetValueCollection)value),
        ColumnType.Image => (byte[])value,
        ColumnType.ManagedProperty => Bits((BooleanManagedProperty)value),
        _ => throw new InvalidCastException($"The column '{column.LogicalName}' can't be stored."),
    };

    /// <summary>Reads a value; null for NULL.</summary>
    /// <param name="column">The column.</param>
    /// <param name="reader">A row.</param>
    /// <param name="at">Where the value stands; of a lookup the table (when polymorphic) and the name stand behind it.</param>
    public static object? FromSql(ColumnDefinition column, SqliteDataReader reader, int at)
    {
        if (reader.IsDBNull(at)) return null;
        return column.Type switch
        {
            ColumnType.Boolean => reader.GetInt64(at) != 0,
            ColumnType.Integer => reader.GetInt32(at),
            ColumnType.BigInt => reader.GetInt64(at),
            ColumnType.Decimal => Decimal(reader.GetString(at)),
            ColumnType.Money => new Money(Decimal(reader.GetString(at))),
            ColumnType.Double => reader.GetDouble(at),
            ColumnType.DateTime => Time(reader.GetString(at)),
            ColumnType.UniqueIdentifier or ColumnType.File => Id(reader, at),
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => Reference(column, reader, at),
            ColumnType.Picklist or ColumnType.State or ColumnType.Status => new OptionSetValue(reader.GetInt32(at)),
            ColumnType.MultiSelectPicklist => Options(reader.GetString(at)),
            ColumnType.Image => reader.GetFieldValue<byte[]>(at),
            ColumnType.ManagedProperty => Managed(reader.GetInt32(at)),
            _ => reader.GetString(at),
        };
    }

    /// <summary>An id as a blob.</summary>
    public static byte[] Bytes(Guid id) => id.ToByteArray();

    /// <summary>A decimal as text that keeps its scale.</summary>
    public static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A time as text, in UTC and to the second.</summary>
    public static string Text(DateTime value) => (value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value).ToString(TimeFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads <see cref="Text(DateTime)"/> back.</summary>
    public static DateTime Time(string text) => DateTime.ParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    /// <summary>Reads a decimal as text.</summary>
    public static decimal Decimal(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>Reads an id.</summary>
    public static Guid Id(SqliteDataReader reader, int at) => new(reader.GetFieldValue<byte[]>(at));

    private static string Text(OptionSetValueCollection options) => "," + string.Concat(options.Select(o => o.Value).Order().Select(v => v.ToString(CultureInfo.InvariantCulture) + ","));

    private static OptionSetValueCollection Options(string text) => new(text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(v => new OptionSetValue(int.Parse(v, CultureInfo.InvariantCulture))).ToList());

    private static long Bits(BooleanManagedProperty property) => (property.Value ? 1 : 0) | (property.CanBeChanged ? 2 : 0);

    private static BooleanManagedProperty Managed(int bits) => new((bits & 1) != 0) { CanBeChanged = (bits & 2) != 0 };

    private static EntityReference Reference(ColumnDefinition column, SqliteDataReader reader, int at)
    {
        var polymorphic = IsPolymorphic(column);
        var table = polymorphic ? reader.GetString(at + 1) : column.Targets[0];
        var name = at + (polymorphic ? 2 : 1);
        return new EntityReference(table, Id(reader, at)) { Name = reader.IsDBNull(name) ? null : reader.GetString(name) };
    }
}
