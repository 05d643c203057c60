using System;
using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.Server.WebApi.Definitions;

/// <summary>Writes definitions as the Web API shows them: simple values first, then complex ones, then what was expanded; nulls are written.</summary>
internal static class DefinitionWriter
{
    /// <summary>Name of a type in the model.</summary>
    /// <param name="type">The class.</param>
    /// <param name="twin">The complex twin of an entity type.</param>
    public static string NameOf(Type type, bool twin) => twin ? "Complex" + type.Name : type == typeof(DeletedMetadataShape) ? nameof(DeletedMetadataCollection) : type.Name;

    /// <summary>Writes the members of a definition into an object that is open.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="declared">The class that the place it stands at promises; another one is named.</param>
    /// <param name="shape">What was selected and expanded.</param>
    public static void WriteEntity(Utf8JsonWriter json, MetadataBase definition, Type declared, SelectExpandClause? shape)
    {
        var type = definition.GetType();
        if (type != declared) json.WriteString("@odata.type", $"#{EdmNames.Namespace}.{NameOf(type, twin: false)}");
        var selected = DefinitionShape.Selected(shape);
        foreach (var property in DefinitionTypes.InOrder(type).Values)
            if (selected is null || selected.Contains(property.Name) || property.Name == nameof(MetadataBase.MetadataId)) Write(json, property, definition, twins: false);
        foreach (var expand in DefinitionShape.Expanded(shape)) WriteExpanded(json, definition, expand);
    }

    /// <summary>Writes a value: simple, complex, or a list of either.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="value">The value; definitions are written as complex twins.</param>
    /// <param name="declared">The type the place promises.</param>
    /// <param name="twins">Whether definitions below are written too: in answers of functions.</param>
    public static void WriteValue(Utf8JsonWriter json, object? value, Type declared, bool twins)
    {
        switch (value)
        {
            case null when DefinitionTypes.ItemType(declared) is not null && !twins:
                json.WriteStartArray();
                json.WriteEndArray();
                break;
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case Enum: json.WriteStringValue(value.ToString()!.Replace(" ", "", StringComparison.Ordinal)); break;
            case Guid id: json.WriteStringValue(id); break;
            case DateTime time: json.WriteStringValue(time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)); break;
            case short or int or long: json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
            case double number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list) WriteValue(json, item, DefinitionTypes.ItemType(declared)!, twins);
                json.WriteEndArray();
                break;
            default: WriteComplex(json, value, declared, twins); break;
        }
    }

    private static void WriteComplex(Utf8JsonWriter json, object value, Type declared, bool twins)
    {
        var type = value.GetType();
        json.WriteStartObject();
        if (type != declared) json.WriteString("@odata.type", $"#{EdmNames.Namespace}.{NameOf(type, DefinitionTypes.IsEntity(type))}");
        var (values, navigations) = DefinitionTypes.InOrder(type);
        foreach (var property in values) Write(json, property, value, twins);
        foreach (var property in navigations) Write(json, property, value, twins);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PropertyInfo property, object owner, bool twins)
    {
        json.WritePropertyName(property.Name);
        WriteValue(json, property.GetValue(owner), property.PropertyType, twins);
    }

    private static void WriteExpanded(Utf8JsonWriter json, MetadataBase definition, ExpandedNavigationSelectItem expand)
    {
        // A kind of column that hasn't got what another kind was asked for.
        if (DefinitionShape.Navigate(definition, expand) is not { } found) return;
        json.WritePropertyName(found.Name);
        if (found.Value is not IEnumerable list)
        {
            if (found.Value is MetadataBase one) WriteObject(json, one, found.Declared, expand.SelectAndExpand);
            else json.WriteNullValue();
            return;
        }
        json.WriteStartArray();
        foreach (MetadataBase item in list) WriteObject(json, item, found.Declared, expand.SelectAndExpand);
        json.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter json, MetadataBase definition, Type declared, SelectExpandClause shape)
    {
        json.WriteStartObject();
        WriteEntity(json, definition, declared, shape);
        json.WriteEndObject();
    }
}
