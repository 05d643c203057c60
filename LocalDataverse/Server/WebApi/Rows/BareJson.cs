using System;
using System.Text.Json;

namespace LocalDataverse.Server.WebApi.Rows;

/// <summary>Answers with <c>odata.metadata=none</c>: control information is left out, but for counts and links to more. Annotations that the client asks for in Prefer stay (assumed).</summary>
internal static class BareJson
{
    private const string Control = "@odata.";

    /// <summary>Writes what was written as minimal without its control information.</summary>
    public static void Write(Utf8JsonWriter json, JsonElement answer)
    {
        switch (answer.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in answer.EnumerateObject())
                {
                    if (IsLeftOut(member.Name)) continue;
                    json.WritePropertyName(member.Name);
                    Write(json, member.Value);
                }
                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in answer.EnumerateArray()) Write(json, item);
                json.WriteEndArray();
                break;
            default:
                answer.WriteTo(json);
                break;
        }
    }

    private static bool IsLeftOut(string name) =>
        name.IndexOf(Control, StringComparison.Ordinal) is >= 0 and var at && name[(at + Control.Length)..] is not ("nextLink" or "count" or "deltaLink");
}
