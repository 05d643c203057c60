using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Rows;

/// <summary>
/// Reads rows of no table: the open type expando, a dictionary that no definition checks ("Use open types with custom APIs", Microsoft Learn). A value's type is what
/// <c>NAME@odata.type</c> says, or what JSON has; that fractions without a type are decimals is assumed.
/// </summary>
internal sealed class OpenRowReader
{
    /// <summary>The open type's name.</summary>
    public const string Expando = "Microsoft.Dynamics.CRM.expando";

    private const string TypeAnnotation = "@odata.type";
    private readonly Func<JsonElement, Entity> _readRow;

    /// <param name="readRow">Reads an object that names the table it is of, or is of none.</param>
    public OpenRowReader(Func<JsonElement, Entity> readRow) => _readRow = readRow;

    /// <summary>Reads an object.</summary>
    public Entity Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw WebApiException.BadRequest($"A row must be an object, not '{json.ValueKind}'.");
        var row = new Entity("expando");
        var types = json.EnumerateObject().Where(m => m.Name.Length > TypeAnnotation.Length && m.Name.EndsWith(TypeAnnotation, StringComparison.Ordinal))
            .ToDictionary(m => m.Name[..^TypeAnnotation.Length], m => NameOf(m.Value.GetString()));
        foreach (var member in json.EnumerateObject().Where(m => !m.Name.Contains('@', StringComparison.Ordinal))) row[member.Name] = Value(member.Value, types.GetValueOrDefault(member.Name));
        return row;
    }

    private object? Value(JsonElement json, string? type) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => _readRow(json),
        JsonValueKind.Array when type is not null and not "Collection(String)" && !json.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.Object) => List(json, type),
        JsonValueKind.Array when json.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.Object) => new EntityCollection(json.EnumerateArray().Select(_readRow).ToList()),
        JsonValueKind.Array => json.EnumerateArray().Select(e => e.GetString()).ToArray(),
        _ => Primitive(json, type),
    };

    private static object List(JsonElement json, string type) => type switch
    {
        "Collection(Int32)" => json.EnumerateArray().Select(e => e.GetInt32()).ToArray(),
        "Collection(Int64)" => json.EnumerateArray().Select(e => (long)Primitive(e, "Int64")!).ToArray(),
        "Collection(Boolean)" => json.EnumerateArray().Select(e => e.GetBoolean()).ToArray(),
        "Collection(Double)" => json.EnumerateArray().Select(e => e.GetDouble()).ToArray(),
        "Collection(Decimal)" => json.EnumerateArray().Select(e => e.GetDecimal()).ToArray(),
        "Collection(Guid)" => json.EnumerateArray().Select(e => e.GetGuid()).ToArray(),
        "Collection(DateTimeOffset)" => json.EnumerateArray().Select(e => JsonValues.Time(e.GetString()!)).ToArray(),
        _ when !json.EnumerateArray().Any() => new EntityCollection(),
        _ => throw WebApiException.NotSupported($"the type '{type}' in an open type"),
    };

    private static object? Primitive(JsonElement json, string? type) => type switch
    {
        null when json.ValueKind is JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        null when json.ValueKind == JsonValueKind.String => json.GetString(),
        null => json.TryGetInt32(out var whole) ? whole : json.TryGetInt64(out var large) ? large : json.TryGetDecimal(out var exact) ? exact : json.GetDouble(),
        "String" => json.GetString(),
        "Boolean" => json.GetBoolean(),
        "Int32" => json.GetInt32(),
        "Int64" => json.ValueKind == JsonValueKind.String ? long.Parse(json.GetString()!, CultureInfo.InvariantCulture) : json.GetInt64(),
        "Decimal" => json.ValueKind == JsonValueKind.String ? decimal.Parse(json.GetString()!, CultureInfo.InvariantCulture) : json.GetDecimal(),
        "Double" => json.GetDouble(),
        "Guid" => json.GetGuid(),
        "DateTimeOffset" => JsonValues.Time(json.GetString()!),
        _ => throw WebApiException.NotSupported($"the type '{type}' in an open type"),
    };

    /// <summary>Types are written with and without #, primitive ones with and without their namespace.</summary>
    private static string? NameOf(string? type) => type?.TrimStart('#').Replace("Edm.", "", StringComparison.Ordinal);
}
