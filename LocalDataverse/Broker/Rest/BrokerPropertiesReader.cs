using System;
using System.Globalization;
using System.IO;
using System.Text.Json;

namespace LocalDataverse.Broker.Rest;

/// <summary>
/// The broker properties of a message in JSON (Microsoft: "Message headers and properties" of the Service Bus REST interface). Others than the
/// documented ones are ignored, as documented.
/// </summary>
internal static class BrokerPropertiesReader
{
    private const int MaxIdLength = 128;

    /// <summary>Reads the header's value.</summary>
    /// <exception cref="InvalidDataException">It isn't a JSON object, or a property has a value that makes no sense.</exception>
    public static void Read(string json, RestMessage message)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            Read(document.RootElement, message);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("BrokerProperties isn't valid JSON: " + exception.Message, exception);
        }
    }

    /// <summary>Reads the object.</summary>
    /// <exception cref="InvalidDataException">It isn't one, or a property has a value that makes no sense.</exception>
    public static void Read(JsonElement properties, RestMessage message)
    {
        if (properties.ValueKind != JsonValueKind.Object)
            throw new InvalidDataException("BrokerProperties isn't a JSON object.");
        string? session = null, partition = null;
        foreach (var property in properties.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Null)
                continue;
            switch (property.Name)
            {
                case "MessageId": message.Properties.MessageId = Id(property); break;
                case "SessionId": message.Properties.GroupId = session = Id(property); break;
                case "CorrelationId": message.Properties.CorrelationId = Text(property); break;
                case "Label": message.Properties.Subject = Text(property); break;
                case "To": message.Properties.To = Text(property); break;
                case "ReplyTo": message.Properties.ReplyTo = Text(property); break;
                case "ReplyToSessionId": message.Properties.ReplyToGroupId = Id(property); break;
                case "PartitionKey": message.PartitionKey = partition = Id(property); break;
                case "ViaPartitionKey": message.ViaPartitionKey = Id(property); break;
                case "TimeToLive": message.TimeToLive = Seconds(property); break;
                case "TimeToLiveTimeSpan": message.TimeToLive = Duration(property); break;
                case "ScheduledEnqueueTimeUtc": message.ScheduledFor = Time(property); break;
            }
        }
        if (session is not null && partition is not null && session != partition)
            throw new InvalidDataException("SessionId and PartitionKey are both set and differ.");
    }

    private static string Text(JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : throw Invalid(property, "a string");

    private static string Id(JsonProperty property) => Text(property) is { Length: > 0 and <= MaxIdLength } id ? id : throw Invalid(property, "a string of 1 to 128 characters");

    private static TimeSpan Seconds(JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.Number && property.Value.TryGetDouble(out var seconds) && seconds > 0
            ? TimeSpan.FromSeconds(Math.Min(seconds, TimeSpan.MaxValue.TotalSeconds / 2))
            : throw Invalid(property, "a number of seconds above 0");

    private static TimeSpan Duration(JsonProperty property) =>
        TimeSpan.TryParse(Text(property), CultureInfo.InvariantCulture, out var duration) && duration > TimeSpan.Zero ? duration : throw Invalid(property, "a duration such as 0.00:00:40");

    private static DateTimeOffset Time(JsonProperty property) =>
        DateTimeOffset.TryParse(Text(property), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : throw Invalid(property, "a time");

    private static InvalidDataException Invalid(JsonProperty property, string expected) => new($"The broker property {property.Name} isn't {expected}.");
}
