using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
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
        if (type == typeof(object)) return ReadObject(json);
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
            var property = SdkMembers.Properties(type).FirstOrDefault(p => p.Name == member.Name && (p.CanWrite || SdkMembers.ItemOf(p.PropertyType) is not null))
                ?? throw WebApiException.BadRequest($"The property '{member.Name}' does not exist on type 'Microsoft.Dynamics.CRM.{type.Name}'.");
            // The SDK's own lists are there from the beginning.
            if (property.GetValue(value) is not IList { IsFixedSize: false } list) property.SetValue(value, Read(member.Value, property.PropertyType, reference));
            else if (member.Value.ValueKind != JsonValueKind.Null) Fill(list, member.Value, SdkMembers.ItemOf(property.PropertyType)!, reference);
        }
        return value;
    }

    private static void Fill(IList list, JsonElement json, Type item, Func<JsonElement, EntityReference> reference)
    {
        foreach (var element in json.EnumerateArray()) list.Add(Read(element, item, reference));
    }

    /// <summary>A value of any type: a text with the name of the .NET type it stands for.</summary>
    private static object? ReadObject(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("Type", out var name) || !json.TryGetProperty("Value", out var value)) throw WebApiException.BadRequest("A value of any type must be an object with 'Type' and 'Value'.");
        if (value.ValueKind == JsonValueKind.Null) return null;
        var text = value.ToString();
        return name.GetString() switch
        {
            "System.String" => text,
            "System.Guid" => Guid.Parse(text),
            "System.DateTime" => JsonValues.Time(text),
            "System.Boolean" => bool.Parse(text),
            "System.Int32" => int.Parse(text, CultureInfo.InvariantCulture),
            "System.Int64" => long.Parse(text, CultureInfo.InvariantCulture),
            "System.Decimal" => decimal.Parse(text, CultureInfo.InvariantCulture),
            "System.Double" => double.Parse(text, CultureInfo.InvariantCulture),
            var other => throw WebApiException.NotSupported($"values of the type '{other}'"),
        };
    }

    /// <summary>Writes a value.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="rows">Writes rows.</param>
    /// <param name="declared">The class that the model has for it; an object of a class below says which it is. Null for that of the value.</param>
    public static void Write(Utf8JsonWriter json, object? value, RowWriter rows, Type? declared = null)
    {
        switch (value)
        {
            case Enum choice:
                json.WriteStringValue(choice.ToString().Replace(", ", ",", StringComparison.Ordinal));
                break;
            case Entity row:
                json.WriteStartObject();
                if (!rows.NamesTypes && rows.Knows(row.LogicalName)) json.WriteString("@odata.type", $"#{EdmNames.Namespace}.{row.LogicalName}");
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
            case IEnumerable<object?> list when SdkMembers.ItemOf(list.GetType()) == typeof(object):
                json.WriteStartArray();
                foreach (var item in list) WriteObject(json, item);
                json.WriteEndArray();
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list) Write(json, item, rows, SdkMembers.ItemOf(list.GetType()));
                json.WriteEndArray();
                break;
            default:
                json.WriteStartObject();
                if (declared?.IsAssignableFrom(value.GetType().BaseType) == true && declared != typeof(object)) json.WriteString("@odata.type", $"#{EdmNames.Namespace}.{value.GetType().Name}");
                foreach (var property in SdkMembers.Properties(value.GetType()))
                {
                    json.WritePropertyName(property.Name);
                    Write(json, property.GetValue(value), rows, property.PropertyType);
                }
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter json, object? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.WriteString("Type", value.GetType().FullName);
        json.WriteString("Value", value is DateTime time ? time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture));
        json.WriteEndObject();
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
