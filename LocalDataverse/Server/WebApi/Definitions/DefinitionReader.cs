using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Server.WebApi.Definitions;

/// <summary>Reads the JSON of definitions as the SDK's classes, those that only the platform sets included: what they mean is the message's business.</summary>
internal sealed class DefinitionReader
{
    private const string BindSuffix = "@odata.bind", TypeName = "@odata.type", Twin = "Complex";

    private readonly Func<string, OptionSetMetadata> _choice;

    /// <param name="choice">Finds the global choice at an address.</param>
    public DefinitionReader(Func<string, OptionSetMetadata> choice) => _choice = choice;

    /// <summary>True for classes that are read this way.</summary>
    public static bool Handles(Type type) => typeof(MetadataBase).IsAssignableFrom(DefinitionTypes.ItemType(type) ?? type) || type == typeof(Label);

    /// <summary>Reads a value.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="type">The class that its place promises.</param>
    /// <exception cref="WebApiException">It can't be read.</exception>
    public object? Read(JsonElement json, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        try
        {
            if (json.ValueKind == JsonValueKind.Null) return null;
            if (type.IsEnum) return Member(json, type);
            if (DefinitionTypes.ItemType(type) is { } item) return ReadList(json, type, item);
            if (type == typeof(DateTime)) return json.GetDateTime().ToUniversalTime();
            if (type.IsPrimitive || type == typeof(string) || type == typeof(Guid) || type == typeof(decimal)) return json.Deserialize(type);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or ArgumentException or OverflowException)
        {
            throw Invalid($"Cannot convert the literal '{json}' to the expected type '{type.Name}'.", e);
        }
        return json.ValueKind == JsonValueKind.Object ? ReadObject(json, type) : throw Invalid($"An object of the type '{EdmNames.Namespace}.{type.Name}' was expected, not '{json}'.", null);
    }

    private static object Member(JsonElement json, Type type)
    {
        var value = json.ValueKind == JsonValueKind.Number ? Enum.ToObject(type, json.GetInt64()) : Enum.Parse(type, json.GetString()!);
        return type.IsDefined(typeof(FlagsAttribute)) || Enum.IsDefined(type, value) ? value : throw new FormatException($"{type.Name} has no '{value}'.");
    }

    private object ReadObject(JsonElement json, Type declared)
    {
        var type = ClassOf(json, declared);
        if (type.IsAbstract) throw Invalid($"'{EdmNames.Namespace}.{type.Name}' is abstract; {TypeName} must say which type derived from it is meant.", null);
        var made = Make(type);
        foreach (var member in json.EnumerateObject())
        {
            if (member.Name.EndsWith(BindSuffix, StringComparison.Ordinal)) Bind(made, member.Name[..^BindSuffix.Length], member.Value);
            else if (!member.Name.Contains('@', StringComparison.Ordinal)) Set(made, PropertyOf(type, member.Name), member.Value);
        }
        return made;
    }

    // The requirement level's class is made with a value only.
    private static object Make(Type type) => type == typeof(AttributeRequiredLevelManagedProperty) ? new AttributeRequiredLevelManagedProperty(AttributeRequiredLevel.None) : Activator.CreateInstance(type, nonPublic: true)!;

    private void Set(object owner, PropertyInfo property, JsonElement json)
    {
        var value = Read(json, property.PropertyType);
        if (value is null && property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null) throw Invalid($"The property '{property.Name}' must not be null.", null);
        if (property.GetSetMethod(nonPublic: true) is { } set) set.Invoke(owner, [value]);
    }

    // GlobalOptionSet leads to a choice that is there; older samples bind OptionSet.
    private void Bind(object owner, string name, JsonElement json)
    {
        if (owner is not EnumAttributeMetadata choice || name is not (DefinitionTypes.GlobalOptionSet or nameof(EnumAttributeMetadata.OptionSet))) throw Unknown(owner.GetType(), name);
        choice.OptionSet = _choice(Text(json));
    }

    private object ReadList(JsonElement json, Type type, Type item)
    {
        var items = json.EnumerateArray().Select(e => Read(e, item)).ToList();
        var list = type.IsArray ? Array.CreateInstance(item, items.Count) : (IList)Activator.CreateInstance(type)!;
        for (var i = 0; i < items.Count; i++)
            if (type.IsArray) list[i] = items[i];
            else list.Add(items[i]);
        return list;
    }

    private static Type ClassOf(JsonElement json, Type declared)
    {
        if (!json.TryGetProperty(TypeName, out var member)) return declared;
        var name = Text(member).TrimStart('#');
        name = name.StartsWith(EdmNames.Namespace + ".", StringComparison.Ordinal) ? name[(EdmNames.Namespace.Length + 1)..] : name;
        var types = typeof(MetadataBase).Assembly.GetExportedTypes().Where(declared.IsAssignableFrom).ToList();
        return types.Find(t => t.Name == name || Twin + t.Name == name)
            ?? throw Invalid($"The type '{member}' isn't known here, or not assignable to '{EdmNames.Namespace}.{declared.Name}'.", null);
    }

    private static string Text(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString()! : throw Invalid($"A text was expected, not '{json}'.", null);

    private static PropertyInfo PropertyOf(Type type, string name) => DefinitionTypes.Properties(type).FirstOrDefault(p => p.Name == name) ?? type.GetProperty(name) ?? throw Unknown(type, name);

    // The platform's text.
    private static WebApiException Unknown(Type type, string name) => Invalid(
        string.Create(CultureInfo.InvariantCulture, $"The property '{name}' does not exist on type '{EdmNames.Namespace}.{type.Name}'. Make sure to only use property names that are defined by the type."), null);

    private static WebApiException Invalid(string text, Exception? cause) => WebApiException.BadRequest("An error occurred while validating input parameters: Microsoft.OData.ODataException: " + text, cause);
}
