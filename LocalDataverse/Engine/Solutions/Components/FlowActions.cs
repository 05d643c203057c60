using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>The Dataverse actions that a cloud flow performs: a person can call them where flows don't run.</summary>
internal static class FlowActions
{
    private static readonly string[] Operations = ["PerformUnboundAction", "PerformBoundAction"];

    /// <summary>Their names, each once; none for what is no definition of a flow.</summary>
    public static IReadOnlyList<string> In(string? json)
    {
        if (string.IsNullOrEmpty(json)) return [];
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. Find(document.RootElement).Distinct(StringComparer.Ordinal)];
        }
        catch (JsonException e)
        {
            throw new SolutionImportException($"A flow's definition is no JSON: {e.Message}", e);
        }
    }

    private static IEnumerable<string> Find(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object) return [];
        var below = element.EnumerateObject().SelectMany(m => Find(m.Value));
        return element.TryGetProperty("host", out var host) && Operations.Contains(Text(host, "operationId"))
            && element.TryGetProperty("parameters", out var parameters) && Text(parameters, "actionName") is { } name ? below.Prepend(name) : below;
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
