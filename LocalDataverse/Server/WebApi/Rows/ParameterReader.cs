using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Definitions;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OData;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Rows;

/// <summary>Reads the parameters of actions (JSON) and functions (values of the URI parser) as the SDK types of the custom API.</summary>
internal sealed partial class ParameterReader
{
    private const string TypePrefix = "Microsoft.Dynamics.CRM.";
    private readonly WebApiCall _call;
    private readonly TableDefinition? _set;

    /// <summary>A reader for one call.</summary>
    /// <param name="call">The request.</param>
    /// <param name="set">The table of the set the operation is bound to: rows that name no type are of it.</param>
    public ParameterReader(WebApiCall call, TableDefinition? set)
    {
        _call = call;
        _set = set;
    }

    /// <summary>Reads a JSON value.</summary>
    public object? Read(CustomApiMember parameter, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null) return null;
        try
        {
            return parameter.Type switch
            {
                CustomApiType.Boolean => json.GetBoolean(),
                CustomApiType.DateTime => JsonValues.Time(json.GetString()!),
                CustomApiType.Decimal => json.GetDecimal(),
                CustomApiType.Entity => Row(parameter, json),
                CustomApiType.EntityCollection => new EntityCollection(json.EnumerateArray().Select(e => Row(parameter, e)).ToList()) { EntityName = _set?.LogicalName },
                CustomApiType.EntityReference => Reference(parameter, json),
                CustomApiType.RowId => Reference(parameter, json).Id,
                CustomApiType.RowIds => json.EnumerateArray().Select(e => Reference(parameter, e).Id).ToArray(),
                CustomApiType.Float => json.GetDouble(),
                CustomApiType.Integer => json.GetInt32(),
                CustomApiType.Money => new Money(json.GetDecimal()),
                CustomApiType.Picklist => new OptionSetValue(json.GetInt32()),
                CustomApiType.String => json.GetString(),
                CustomApiType.StringArray => json.EnumerateArray().Select(e => e.GetString()).ToArray(),
                CustomApiType.Guid => json.GetGuid(),
                CustomApiType.Binary => json.GetBytesFromBase64(),
                CustomApiType.ColumnSet => Columns(json),
                CustomApiType.BigInt => json.ValueKind == JsonValueKind.String ? long.Parse(json.GetString()!, System.Globalization.CultureInfo.InvariantCulture) : json.GetInt64(),
                CustomApiType.Sdk when DefinitionReader.Handles(parameter.Clr!) => new DefinitionReader(address => DefinitionSource.Choice(_call, address)).Read(json, parameter.Clr!),
                CustomApiType.Sdk => SdkJson.Read(json, parameter.Clr!, e => Reference(parameter, e)),
                CustomApiType.SolutionParameters => SdkJson.Read(json, typeof(SolutionParameters), e => Reference(parameter, e)),
                CustomApiType.PrincipalAccess => SecurityValues.ReadPrincipalAccess(json, principal => Reference(parameter, principal)),
                CustomApiType.RolePrivileges => SecurityValues.ReadRolePrivileges(json),
                _ => throw new NotSupportedException($"Custom API parameter '{parameter.Name}' has the unknown type {(int)parameter.Type}."),
            };
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or OverflowException or ArgumentException)
        {
            throw WebApiException.BadRequest($"Cannot convert the literal '{Short(json)}' of the parameter '{parameter.Name}' to the type {parameter.Type}.", e);
        }
    }

    /// <summary>Reads a value of the URI parser.</summary>
    public object? Read(CustomApiMember parameter, object? value) => (parameter.Type, SdkValues.FromOData(value)) switch
    {
        (_, null) => null,
        (CustomApiType.Money, var number) => new Money(Convert.ToDecimal(number, System.Globalization.CultureInfo.InvariantCulture)),
        (CustomApiType.Picklist, int option) => new OptionSetValue(option),
        (CustomApiType.StringArray, ODataCollectionValue list) => list.Items.Cast<string>().ToArray(),
        (CustomApiType.BigInt, var number) => Convert.ToInt64(number, System.Globalization.CultureInfo.InvariantCulture),
        (CustomApiType.Sdk, ODataEnumValue choice) => Enum.Parse(parameter.Clr!, choice.Value),
        (CustomApiType.Sdk, string json) => Parse(parameter, json),
        (CustomApiType.Entity or CustomApiType.EntityReference or CustomApiType.EntityCollection, string json) => Parse(parameter, json),
        (_, var plain) => plain,
    };

    private object? Parse(CustomApiMember parameter, string json)
    {
        // In addresses strings stand in single quotes, too; one inside is written twice.
        if (!json.Contains('"', StringComparison.Ordinal)) json = SingleQuoted().Replace(json, m => JsonSerializer.Serialize(m.Groups[1].Value.Replace("''", "'", StringComparison.Ordinal)));
        using var document = JsonDocument.Parse(json);
        return Read(parameter, document.RootElement);
    }

    private EntityReference Reference(CustomApiMember parameter, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty("@odata.id", out var address)) return ReferenceReader.Read(_call, address.GetString()!);
        var table = TableOf(parameter, json);
        // The key of users and teams is that of their base type, too.
        return json.TryGetProperty(table.PrimaryIdColumn, out var id) || table.LogicalName is "systemuser" or "team" && json.TryGetProperty("ownerid", out id)
            ? new EntityReference(table.LogicalName, id.GetGuid())
            // The platform's text (PLATFORM-FACTS 2.4).
            : throw WebApiException.BadRequest("EdmEntityObject passed should have the key property value set.");
    }

    private static ColumnSet Columns(JsonElement json)
    {
        if (json.TryGetProperty("AllColumns", out var all) && all.GetBoolean()) return new ColumnSet(true);
        return new ColumnSet(json.TryGetProperty("Columns", out var columns) ? columns.EnumerateArray().Select(c => c.GetString()).ToArray() : []);
    }

    /// <summary>A row, which an address may name by its key.</summary>
    private Entity Row(CustomApiMember parameter, JsonElement json)
    {
        if (IsOpen(parameter, json)) return new OpenRowReader(inner => Row(parameter, inner)).Read(json);
        var row = new RowReader(_call).Read(TableOf(parameter, json), json);
        if (!json.TryGetProperty("@odata.id", out var address) || address.GetString() is not { } text) return row;
        var reference = ReferenceReader.Read(_call, text);
        row.Id = reference.Id;
        row.KeyAttributes.AddRange(reference.KeyAttributes);
        return row;
    }

    /// <summary>Of a parameter without a table, what names none is open; so is what says that it is.</summary>
    private bool IsOpen(CustomApiMember parameter, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || (parameter.Table ?? _set?.LogicalName) is not (null or "expando")) return false;
        return !json.TryGetProperty("@odata.id", out _) && (!json.TryGetProperty("@odata.type", out var type) || type.GetString()?.TrimStart('#') == OpenRowReader.Expando);
    }

    private TableDefinition TableOf(CustomApiMember parameter, JsonElement json)
    {
        var name = json.TryGetProperty("@odata.type", out var type) ? type.GetString()!.TrimStart('#') : null;
        if (name is not null && name.StartsWith(TypePrefix, StringComparison.Ordinal)) name = name[TypePrefix.Length..];
        name ??= parameter.Table ?? _set?.LogicalName;
        return name is not null && _call.Model.Catalog.TryGetTable(name, out var table)
            ? table
            : throw WebApiException.BadRequest($"The parameter '{parameter.Name}' needs \"@odata.type\": \"Microsoft.Dynamics.CRM.<table>\".");
    }

    [GeneratedRegex("'((?:[^']|'')*)'")]
    private static partial Regex SingleQuoted();

    private static string Short(JsonElement json) => json.ToString() is { Length: > 100 } text ? text[..100] + "…" : json.ToString();
}
