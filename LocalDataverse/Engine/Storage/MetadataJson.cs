using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage;

/// <summary>The JSON form of metadata: in the base tables' files and in the database.</summary>
internal static class MetadataJson
{
    /// <summary>Columns as a list, enumerations by name, nulls left out. Values that are the default of their type are written: a property may have another default of its own.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new ColumnIndexConverter(), new JsonStringEnumConverter() },
    };

    /// <summary>Columns as a list; their index ignores case, which JSON's dictionaries don't.</summary>
    private sealed class ColumnIndexConverter : JsonConverter<IReadOnlyDictionary<string, ColumnDefinition>>
    {
        public override IReadOnlyDictionary<string, ColumnDefinition> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TableDefinition.Index(JsonSerializer.Deserialize<List<ColumnDefinition>>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, ColumnDefinition> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Values.ToList(), options);
    }
}
