using System;
using System.Collections;
using System.Linq;
using System.Text.Json;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Rows;

/// <summary>SDK classes, enumerations and lists as JSON, both ways.</summary>
internal static class SdkJson
{
    /// <summary>Reads a value of a type.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="type">The class, enumeration or list.</param>
    /// <param name="reference">Reads a row's address.</param>
    public static object? Read(JsonElement json, Type type, Func<JsonElement, EntityReference> reference)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (json.ValueKind == JsonValueKind.Null) return null;
        if (type == typeof(EntityReference)) return reference(json);
        if (type.IsEnum) return json.ValueKind == JsonValueKind.Number ? Enum.ToObject(type, json.GetInt64()) : Enum.Parse(type, json.GetString()!);
        if (SdkMembers.ItemOf(type) is { } item)
        {
            var items = json.EnumerateArray().Select(e => Read(e, item, reference)).ToList();
            var array = Array.CreateInstance(item, items.Count);
            for (var i = 0; i < items.Count; i++) array.SetValue(items[i], i);
            return type.IsArray ? array : Activator.CreateInstance(type, array);
        }
        if (type.IsPrimitive || type == typeof(string) || type == typeof(Guid) || type == typeof(decimal) || type == typeof(DateTime) || type == typeof(byte[])) return json.Deserialize(type);
        var value = Activator.CreateInstance(type)!;
        foreach (var member in json.EnumerateObject())
        {
            if (member.Name.Contains('@', StringComparison.Ordinal)) continue;
            var property = SdkMembers.Properties(type).FirstOrDefault(p => p.Name == member.Name && p.CanWrite)
                ?? throw WebApiException.BadRequest($"The property '{member.Name}' does not exist on type 'Microsoft.Dynamics.CRM.{type.Name}'.");
            property.SetValue(value, Read(member.Value, property.PropertyType, reference));
        }
        return value;
    }

    /// <summary>Writes a value.</summary>
    public static void Write(Utf8JsonWriter json, object? value, RowWriter rows)
    {
        switch (value)
        {
            case Enum choice:
                json.WriteStringValue(choice.ToString().Replace(", ", ",", StringComparison.Ordinal));
                break;
            case Entity row:
                json.WriteStartObject();
                rows.WriteMembers(json, row, row.Attributes.Keys.ToList());
                json.WriteEndObject();
                break;
            case EntityReference reference:
                rows.WriteReference(json, reference);
                break;
            case null or string or byte[] or OptionSetValue or Money:
            case { } plain when plain.GetType().IsPrimitive || plain is Guid or decimal or DateTime:
                RowWriter.WriteValue(json, value, dateOnly: false);
                break;
            case IEnumerable dictionary when SdkMembers.DictionaryOf(dictionary.GetType()) is not null:
                WriteDictionary(json, dictionary, rows);
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list) Write(json, item, rows);
                json.WriteEndArray();
                break;
            default:
                json.WriteStartObject();
                foreach (var property in SdkMembers.Properties(value.GetType()))
                {
                    json.WritePropertyName(property.Name);
                    Write(json, property.GetValue(value), rows);
                }
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteDictionary(Utf8JsonWriter json, IEnumerable dictionary, RowWriter rows)
    {
        var entries = dictionary.Cast<object>().ToList();
        json.WriteStartObject();
        json.WriteNumber("Count", entries.Count);
        json.WriteBoolean("IsReadOnly", false);
        foreach (var (name, part) in new[] { ("Keys", "Key"), ("Values", "Value") })
        {
            json.WriteStartArray(name);
            foreach (var entry in entries) Write(json, entry.GetType().GetProperty(part)!.GetValue(entry), rows);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
