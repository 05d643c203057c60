using System;
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
    /// <exception cref="SerializationException">The text is no JSON array, or an element is null or lacks a required member.</exception>
    public static T[] ReadArray<T>(string text)
        where T : class
    {
        if (!IsArray(text))
            throw new SerializationException("The JSON text is no array.");
        var items = Read<T[]>(text);
        return Array.IndexOf(items, null) < 0 ? items : throw new SerializationException("An element of the JSON array is null.");
    }

    /// <summary>Reads a value.</summary>
    /// <exception cref="SerializationException">The text is no JSON, ends too early, lacks a required member or is null.</exception>
    public static T Read<T>(string text)
        where T : class
    {
        RefuseCut(text.Trim());
        try
        {
            using (var stream = new MemoryStream(Encoding.UTF8.GetBytes(text)))
                return new DataContractJsonSerializer(typeof(T), Settings).ReadObject(stream) as T ?? throw new SerializationException("The JSON text is null.");
        }
        catch (ArgumentException cause)
        {
            // What a dictionary says of a second one.
            throw new SerializationException("A name stands twice in an object of the JSON text.", cause);
        }
    }

    private static bool IsArray(string text) => text.TrimStart() is { Length: > 0 } json && json[0] == '[';

    // The serializer doesn't miss the last bracket: rows without the link to the next page would be taken for all.
    private static void RefuseCut(string text)
    {
        if (text.Length > 0 && ((text[0] == '{' && text[text.Length - 1] != '}') || (text[0] == '[' && text[text.Length - 1] != ']')))
            throw new SerializationException("The JSON text ends too early.");
    }
}
