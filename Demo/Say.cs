using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;

namespace ErpIntegration.Demo;

/// <summary>Prints what happens, as it happens.</summary>
internal static class Say
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A step that was done and checked.</summary>
    public static void Step(string title, string text) => AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[blue]{title,-12}[/] {text}");

    /// <summary>A document.</summary>
    public static void Json(string title, JsonNode json) => AnsiConsole.Write(new Panel(new Text(json.ToJsonString(Indented))).Header(title).Collapse());
}
