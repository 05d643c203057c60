using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalDataverse.Engine.Search;

/// <summary>How answers of searches are written: a text with JSON in it.</summary>
internal static class SearchJson
{
    /// <summary>Letters of other languages stay as they are.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
