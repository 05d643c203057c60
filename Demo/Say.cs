using Spectre.Console;
using Spectre.Console.Json;

namespace ErpIntegration.Demo;

/// <summary>Prints what happens, as it happens.</summary>
internal static class Say
{
    /// <summary>A step that was done and checked.</summary>
    public static void Step(string title, string text) => AnsiConsole.MarkupLineInterpolated($"[blue]{title,-12}[/] {text}");

    /// <summary>A document.</summary>
    public static void Json(string title, string json) => AnsiConsole.Write(new Panel(new JsonText(json)).Header(title).Collapse());
}
