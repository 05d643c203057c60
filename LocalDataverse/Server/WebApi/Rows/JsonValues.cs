using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Rows;

/// <summary>Reads JSON values as the SDK types of columns.</summary>
internal static class JsonValues
{
    /// <summary>Reads a column's value; JSON null is null.</summary>
    public static object? Read(TableDefinition table, ColumnDefinition column, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null) return null;
        try
        {
            return column.Type switch
            {
                ColumnType.Boolean => json.GetBoolean(),
                ColumnType.Integer => json.GetInt32(),
                ColumnType.BigInt => json.ValueKind == JsonValueKind.String ? long.Parse(json.GetString()!, CultureInfo.InvariantCulture) : json.GetInt64(),
                ColumnType.Decimal => json.GetDecimal(),
                ColumnType.Double => json.GetDouble(),
                ColumnType.Money => new Money(json.GetDecimal()),
                ColumnType.DateTime => Time(json.GetString()!),
                ColumnType.UniqueIdentifier or ColumnType.File => json.GetGuid(),
                ColumnType.Picklist or ColumnType.State or ColumnType.Status => new OptionSetValue(json.GetInt32()),
                ColumnType.MultiSelectPicklist => new OptionSetValueCollection(json.GetString()!.Split(',', StringSplitOptions.RemoveEmptyEntries)
                    .Select(v => new OptionSetValue(int.Parse(v, CultureInfo.InvariantCulture))).ToList()),
                ColumnType.Image => json.GetBytesFromBase64(),
                ColumnType.ManagedProperty => new BooleanManagedProperty(json.ValueKind == JsonValueKind.Object ? json.GetProperty("Value").GetBoolean() : json.GetBoolean()),
                ColumnType.String or ColumnType.Memo or ColumnType.EntityName => json.GetString(),
                _ => throw WebApiException.Payload(table.EntitySetName, $"The column '{column.LogicalName}' can't be given as a value."),
            };
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or OverflowException)
        {
            throw WebApiException.Payload(table.EntitySetName, $"Cannot convert the literal '{json}' to the expected type '{EdmNameOf(column.Type)}'.", e);
        }
    }

    /// <summary>A date, or a time with offset; a time without one counts as UTC.</summary>
    public static DateTime Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime;

    private static string EdmNameOf(ColumnType type) => type switch
    {
        ColumnType.Boolean => "Edm.Boolean",
        ColumnType.Integer or ColumnType.Picklist or ColumnType.State or ColumnType.Status => "Edm.Int32",
        ColumnType.BigInt => "Edm.Int64",
        ColumnType.Decimal or ColumnType.Money => "Edm.Decimal",
        ColumnType.Double => "Edm.Double",
        ColumnType.DateTime => "Edm.DateTimeOffset",
        ColumnType.UniqueIdentifier or ColumnType.File => "Edm.Guid",
        ColumnType.Image => "Edm.Binary",
        _ => "Edm.String",
    };
}
