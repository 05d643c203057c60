using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace LocalDataverse.Broker.Rest;

/// <summary>Several messages in one request (Microsoft: "Send Message Batch"): a JSON array of bodies with their properties.</summary>
internal static class BatchReader
{
    public const string ContentType = "application/vnd.microsoft.servicebus.json";

    /// <summary>The messages, encoded.</summary>
    /// <exception cref="InvalidDataException">The body isn't such an array.</exception>
    public static IReadOnlyList<byte[]> Read(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind != JsonValueKind.Array || document.RootElement.GetArrayLength() == 0)
                throw new InvalidDataException("A batch is a JSON array of messages.");
            return [.. document.RootElement.EnumerateArray().Select(Message)];
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("The batch isn't valid JSON: " + exception.Message, exception);
        }
    }

    private static byte[] Message(JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty("Body", out var body) || body.ValueKind != JsonValueKind.String)
            throw new InvalidDataException("A message of a batch has a Body, a string.");
        var message = new RestMessage(Encoding.UTF8.GetBytes(body.GetString()!), contentType: null);
        if (entry.TryGetProperty("BrokerProperties", out var brokerProperties))
            BrokerPropertiesReader.Read(brokerProperties, message);
        if (entry.TryGetProperty("UserProperties", out var userProperties))
            CustomProperties.Read(userProperties, message);
        return message.Encode();
    }
}
