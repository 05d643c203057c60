using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Query;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.VirtualTables;

/// <summary>The JSON of entitydatasource.connectiondefinition, as exports of real solutions have it: a member for each column, called by its ExternalName.</summary>
internal static class ConnectionJson
{
    /// <summary>Reads the columns' values into a row. What the table has no column for is left out.</summary>
    public static void Read(TableDefinition table, string? json, Entity row)
    {
        if (string.IsNullOrWhiteSpace(json)) return;
        using var document = Parse(table, json);
        foreach (var member in document.RootElement.EnumerateObject())
            if (table.Columns.Values.FirstOrDefault(c => NameOf(c) == member.Name) is { } column) row[column.LogicalName] = Value(table, column, member.Value);
    }

    /// <summary>Writes the values of columns; null when the row has none of them.</summary>
    public static string? Write(IEnumerable<ColumnDefinition> columns, Entity row)
    {
        var json = new JsonObject();
        foreach (var column in columns.OrderBy(c => c.LogicalName, StringComparer.Ordinal))
            if (row.Attributes.TryGetValue(column.LogicalName, out var value) && value is not null) json[NameOf(column)] = Node(row, column, value);
        return json.Count == 0 ? null : json.ToJsonString();
    }

    // Without a name in the data source a column is called by its own (assumed).
    private static string NameOf(ColumnDefinition column) => column.ExternalName ?? column.LogicalName;

    private static JsonDocument Parse(TableDefinition table, string json)
    {
        try
        {
            var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return document;
            document.Dispose();
        }
        catch (JsonException e)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The connectiondefinition of a data source of '{table.LogicalName}' isn't JSON: {e.Message}");
        }
        throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The connectiondefinition of a data source of '{table.LogicalName}' isn't a JSON object.");
    }

    private static object? Value(TableDefinition table, ColumnDefinition column, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        try
        {
            return column.Type switch
            {
                ColumnType.String or ColumnType.Memo => text,
                ColumnType.Boolean => bool.Parse(text),
                ColumnType.Integer => int.Parse(text, CultureInfo.InvariantCulture),
                ColumnType.BigInt => long.Parse(text, CultureInfo.InvariantCulture),
                ColumnType.Decimal => decimal.Parse(text, CultureInfo.InvariantCulture),
                ColumnType.Double => double.Parse(text, CultureInfo.InvariantCulture),
                ColumnType.UniqueIdentifier => Guid.Parse(text),
                ColumnType.Picklist => new OptionSetValue(int.Parse(text, CultureInfo.InvariantCulture)),
                ColumnType.DateTime => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal),
                _ => throw NotSupported(table.LogicalName, column),
            };
        }
        catch (FormatException)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"A data source of '{table.LogicalName}' has '{text}' in '{NameOf(column)}', which is no value of the column '{column.LogicalName}' ({column.Type}).");
        }
    }

    private static JsonValue Node(Entity row, ColumnDefinition column, object value) => value switch
    {
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        decimal number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        Guid id => JsonValue.Create(id.ToString("D")),
        OptionSetValue option => JsonValue.Create(option.Value),
        DateTime time => JsonValue.Create(time.ToString("o", CultureInfo.InvariantCulture)),
        _ => throw NotSupported(row.LogicalName, column),
    };

    private static System.ServiceModel.FaultException<OrganizationServiceFault> NotSupported(string table, ColumnDefinition column) => QueryFaults.NotSupported($"columns of the type {column.Type} in data source tables ({table}.{column.LogicalName})");
}
