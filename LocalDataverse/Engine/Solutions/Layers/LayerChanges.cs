using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Layers;

/// <summary>The columns that a layer sets, as msdyn_componentlayer.msdyn_changes has them: Attributes with Key and Value.</summary>
internal static class LayerChanges
{
    // Who wrote a row and when, whose it is, where it came from and whether it is switched on: no part of a component's definition.
    private static readonly HashSet<string> NotLayered = new(StringComparer.OrdinalIgnoreCase)
    {
        "statecode", "statuscode", "ismanaged", "solutionid", "supportingsolutionid", "componentstate", "introducedversion", "ownerid", "owninguser", "owningteam", "owningbusinessunit", "businessunitid", "createdby",
        "createdonbehalfby", "modifiedby", "modifiedonbehalfby", "organizationid", "versionnumber", "importsequencenumber",
    };

    /// <summary>True for a column that layers are about.</summary>
    public static bool IsLayered(TableDefinition table, string column) =>
        !NotLayered.Contains(column) && column != table.PrimaryIdColumn && column != table.PrimaryIdColumn + "unique" && !SecretColumns.Of(table.LogicalName).Contains(column)
        && table.TryGetColumn(column, out var definition) && definition.ValidForUpdate && definition.Type is not (ColumnType.DateTime or ColumnType.Virtual or ColumnType.PartyList or ColumnType.MultiSelectPicklist or ColumnType.Image or ColumnType.File);

    /// <summary>True when both say the same.</summary>
    public static bool Same(object? left, object? right) => Json(left)?.ToJsonString() == Json(right)?.ToJsonString();

    /// <summary>Writes changes.</summary>
    public static string Write(string table, Guid id, IReadOnlyDictionary<string, object?> values) => new JsonObject
    {
        ["LogicalName"] = table,
        ["Id"] = id.ToString("D"),
        ["Attributes"] = new JsonArray([.. values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => new JsonObject { ["Key"] = v.Key, ["Value"] = Json(v.Value) })]),
    }.ToJsonString();

    /// <summary>Reads changes; none for null.</summary>
    public static Dictionary<string, object?> Read(TableDefinition table, string? json)
    {
        var values = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        if (string.IsNullOrEmpty(json)) return values;
        using var document = JsonDocument.Parse(json);
        foreach (var attribute in document.RootElement.GetProperty("Attributes").EnumerateArray())
        {
            var name = attribute.GetProperty("Key").GetString()!;
            if (table.TryGetColumn(name, out var column)) values[name] = Value(table.LogicalName, column, attribute.GetProperty("Value"));
        }
        return values;
    }

    private static JsonNode? Json(object? value) => value switch
    {
        null => null,
        EntityReference reference => new JsonObject { ["Id"] = reference.Id.ToString("D"), ["LogicalName"] = reference.LogicalName },
        OptionSetValue option => new JsonObject { ["Value"] = option.Value },
        Money money => new JsonObject { ["Value"] = money.Value },
        BooleanManagedProperty property => new JsonObject { ["Value"] = property.Value },
        bool flag => JsonValue.Create(flag),
        Guid id => JsonValue.Create(id.ToString("D")),
        string text => JsonValue.Create(text),
        _ => JsonValue.Create(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)),
    };

    private static object? Value(string table, ColumnDefinition column, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.Object) return ColumnValues.Convert(table, column, value.ToString());
        if (value.TryGetProperty("Id", out var id)) return new EntityReference(value.GetProperty("LogicalName").GetString(), id.GetGuid());
        return ColumnValues.Convert(table, column, value.GetProperty("Value").ToString());
    }
}
