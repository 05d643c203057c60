using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.Broker.Rest;

/// <summary>
/// The application's properties: each is an HTTP header of its own (Microsoft: "Send Message"). Strings stand in quotes or bare, numbers and booleans
/// bare. Which headers the service takes for HTTP's own isn't documented; this list is assumed.
/// </summary>
internal static class CustomProperties
{
    private static readonly HashSet<string> HttpHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "Authorization", "BrokerProperties", "Cache-Control", "Connection", "Content-Encoding",
        "Content-Language", "Content-Length", "Content-Type", "Cookie", "Date", "Expect", "Host", "Keep-Alive", "Origin", "Pragma", "Referer", "TE", "Trailer",
        "Transfer-Encoding", "Upgrade", "User-Agent", "Via", "x-ms-retrypolicy",
    };

    /// <summary>Adds the headers that are properties.</summary>
    public static void Read(IHeaderDictionary headers, RestMessage message)
    {
        foreach (var (name, values) in headers)
        {
            if (!HttpHeaders.Contains(name))
                message.Add(name, Value(values.ToString()));
        }
    }

    /// <summary>Adds the <c>UserProperties</c> of a message in a batch.</summary>
    /// <exception cref="InvalidDataException">They aren't an object of strings, numbers and booleans.</exception>
    public static void Read(JsonElement properties, RestMessage message)
    {
        if (properties.ValueKind != JsonValueKind.Object)
            throw new InvalidDataException("UserProperties isn't a JSON object.");
        foreach (var property in properties.EnumerateObject())
        {
            message.Add(property.Name, property.Value.ValueKind switch
            {
                JsonValueKind.String => property.Value.GetString()!,
                JsonValueKind.Number => Number(property.Value.GetRawText())!,
                JsonValueKind.True or JsonValueKind.False => property.Value.GetBoolean(),
                _ => throw new InvalidDataException($"The user property {property.Name} isn't a string, number or boolean."),
            });
        }
    }

    private static object Value(string text)
    {
        if (text.Length >= 2 && text[0] == '"' && text[^1] == '"')
            return text[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
        return bool.TryParse(text, out var truth) ? truth : Number(text) ?? text;
    }

    private static object? Number(string text)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small))
            return small;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large))
            return large;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : null;
    }
}
