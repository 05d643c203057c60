using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json.Nodes;

namespace ErpIntegration.Tests.Catalogue;

/// <summary>
/// JSON Schema (draft 2020-12) of a data contract as DataContractJsonSerializer writes it. Members that are left out at their default value aren't required; members may be
/// added later, so unknown ones are no error.
/// </summary>
internal sealed class DataSchema
{
    private readonly Summaries _summaries;
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    private DataSchema(Summaries summaries) => _summaries = summaries;

    /// <summary>The schema of a contract.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="id">URI of the schema.</param>
    /// <param name="title">Its title.</param>
    /// <param name="summaries">What members mean.</param>
    public static JsonObject Of(Type contract, string id, string title, Summaries summaries)
    {
        var schema = new DataSchema(summaries);
        var root = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = id, ["title"] = title };
        foreach (var (name, value) in schema.Object(contract).ToList())
        {
            root[name] = value?.DeepClone();
        }
        if (schema._definitions.Count > 0) root["$defs"] = schema.Definitions();
        return root;
    }

    /// <summary>The schema of an array of contracts. It has no references: flows and logic apps parse by schemas that have none.</summary>
    /// <param name="element">The contract of its elements.</param>
    /// <param name="id">URI of the schema.</param>
    /// <param name="title">Its title.</param>
    /// <param name="description">What the array is.</param>
    /// <param name="summaries">What members mean.</param>
    public static JsonObject OfArray(Type element, string id, string title, string description, Summaries summaries)
    {
        var schema = new DataSchema(summaries);
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = id,
            ["title"] = title,
            ["description"] = description,
            ["type"] = "array",
            ["items"] = schema.Inlined(schema.Object(element)),
        };
    }

    private JsonObject Definitions() => new(_definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));

    private JsonNode? Inlined(JsonNode? node) => node switch
    {
        JsonObject o when (string?)o["$ref"] is { } reference => Described(Inlined(_definitions[reference.Split('/')[^1]])!, o["description"]),
        JsonObject o => new JsonObject(o.Select(member => KeyValuePair.Create(member.Key, Inlined(member.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Inlined)]),
        _ => node?.DeepClone(),
    };

    private static JsonNode Described(JsonNode schema, JsonNode? description)
    {
        if (description is not null) schema["description"] = description.DeepClone();
        return schema;
    }

    private JsonObject Object(Type contract)
    {
        var members = contract.GetProperties()
            .Select(property => (Property: property, Member: property.GetCustomAttribute<DataMemberAttribute>()))
            .Where(p => p.Member is not null)
            .OrderBy(p => p.Member!.Order)
            .ToList();
        return new JsonObject
        {
            ["description"] = _summaries.Of(contract),
            ["type"] = "object",
            ["properties"] = new JsonObject(members.Select(m => KeyValuePair.Create(m.Member!.Name!, (JsonNode?)Property(m.Property, m.Member!)))),
            ["required"] = new JsonArray([.. members.Where(m => m.Member!.EmitDefaultValue).Select(m => JsonValue.Create(m.Member!.Name!))]),
        };
    }

    private JsonObject Property(PropertyInfo property, DataMemberAttribute member)
    {
        var schema = Value(property.PropertyType);
        schema["description"] = _summaries.Of(property);
        var nullable = new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;
        if (nullable && member.EmitDefaultValue) throw new InvalidOperationException($"{property.DeclaringType!.Name}.{property.Name} would be written as null; leave it out instead.");
        return schema;
    }

    private JsonObject Value(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(string)) return new JsonObject { ["type"] = "string" };
        if (type == typeof(bool)) return new JsonObject { ["type"] = "boolean" };
        if (type == typeof(int)) return new JsonObject { ["type"] = "integer" };
        if (type == typeof(decimal)) return new JsonObject { ["type"] = "number" };
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>)) return new JsonObject { ["type"] = "array", ["items"] = Value(type.GenericTypeArguments[0]) };
        if (type.IsDefined(typeof(DataContractAttribute))) return Reference(type);
        throw new NotSupportedException($"No schema is known for {type}.");
    }

    private JsonObject Reference(Type contract)
    {
        if (!_definitions.ContainsKey(contract.Name))
        {
            // Its place first: a contract may hold itself.
            _definitions[contract.Name] = [];
            _definitions[contract.Name] = Object(contract);
        }
        return new JsonObject { ["$ref"] = "#/$defs/" + contract.Name };
    }
}
