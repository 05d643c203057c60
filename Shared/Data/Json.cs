using System.IO;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;

namespace ErpIntegration.Data;

/// <summary>
/// JSON by data contracts: the framework's only serializer that needs no second assembly. Contracts are public types with public members: a sandbox that runs
/// plug-ins in partial trust lets the serializer reach no others.
/// </summary>
internal static class Json
{
    // A dictionary as an object, not as an array of pairs.
    private static readonly DataContractJsonSerializerSettings Settings = new DataContractJsonSerializerSettings { UseSimpleDictionaryFormat = true };

    /// <summary>Writes a value.</summary>
    public static string Write<T>(T value)
    {
        using (var stream = new MemoryStream())
        {
            new DataContractJsonSerializer(typeof(T), Settings).WriteObject(stream, value);
            return Encoding.UTF8.GetString(stream.ToArray());
        }
    }

    /// <summary>Reads an array. The serializer alone would take an object for an empty one.</summary>
    /// <exception cref="SerializationException">The text is no JSON array, or an element lacks a required member.</exception>
    public static T[] ReadArray<T>(string text)
        => text.TrimStart() is { Length: > 0 } json && json[0] == '[' ? Read<T[]>(json) : throw new SerializationException("The JSON text is no array.");

    /// <summary>Reads a value.</summary>
    /// <exception cref="SerializationException">The text is no JSON, lacks a required member or is null.</exception>
    public static T Read<T>(string text)
        where T : class
    {
        using (var stream = new MemoryStream(Encoding.UTF8.GetBytes(text)))
            return new DataContractJsonSerializer(typeof(T), Settings).ReadObject(stream) as T ?? throw new SerializationException("The JSON text is null.");
    }
}
