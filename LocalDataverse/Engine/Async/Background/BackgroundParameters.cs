using System;
using System.IO;
using System.Linq;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalDataverse.Engine.Search;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Async.Background;

/// <summary>Parameters as columns of backgroundoperation have them: a JSON array of Key and Value, both texts. How values that are no texts are written isn't documented: as their JSON (assumed).</summary>
internal static class BackgroundParameters
{
    /// <summary>Writes them.</summary>
    public static string Write(ParameterCollection parameters) =>
        new JsonArray([.. parameters.Select(JsonNode (p) => new JsonObject { ["Key"] = p.Key, ["Value"] = p.Value is null ? null : Text(p.Value) })]).ToJsonString(SearchJson.Options);

    private static string Text(object value) => value switch
    {
        string text => text,
        Guid id => id.ToString("D"),
        DateTime time => time.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        bool or int or long or double or decimal => JsonSerializer.Serialize(value, value.GetType()),
        Money money => JsonSerializer.Serialize(money.Value),
        OptionSetValue option => JsonSerializer.Serialize(option.Value),
        string[] texts => JsonSerializer.Serialize(texts),
        _ => Contract(value),
    };

    private static string Contract(object value)
    {
        using var stream = new MemoryStream();
        new DataContractJsonSerializer(value.GetType()).WriteObject(stream, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
