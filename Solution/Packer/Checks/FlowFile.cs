using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SolutionPacker.Merge;

namespace SolutionPacker.Checks;

/// <summary>The definition of a cloud flow, as the checks of flows read it.</summary>
/// <param name="File">The file, as findings show it.</param>
/// <param name="Properties">The object <c>properties</c>.</param>
internal sealed record FlowFile(string File, JsonElement Properties)
{
    /// <summary>The connection reference's key in the flow and the logical name it stands for; an empty name where the flow has a connection of its own.</summary>
    public IEnumerable<(string Key, string LogicalName)> Connections => Properties.TryGetProperty("connectionReferences", out var references)
        ? references.EnumerateObject().Select(reference => (reference.Name, Text(reference.Value, "connection", "connectionReferenceLogicalName") ?? string.Empty))
        : [];

    /// <summary>Everything that has inputs: triggers and actions, however deep.</summary>
    public IEnumerable<(string Name, JsonElement Inputs)> Operations => Properties.TryGetProperty("definition", out var definition) ? Find(definition, string.Empty) : [];

    /// <summary>Reads the flows of a package; what is no JSON is reported by <see cref="FlowConnectionCheck"/>.</summary>
    public static IEnumerable<FlowFile> In(CheckContext context) => Entries(context).Select(Read).OfType<FlowFile>();

    /// <summary>The files of flows.</summary>
    public static IEnumerable<PackageEntry> Entries(CheckContext context) => context.Package.Entries
        .Where(entry => entry.Name.StartsWith("Workflows/", StringComparison.OrdinalIgnoreCase) && entry.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase));

    /// <summary>The flow in a file; null for what is none.</summary>
    public static FlowFile? Read(PackageEntry entry)
    {
        var bytes = entry.Read().AsMemory();
        try
        {
            using var json = JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes["\uFEFF"u8.Length..] : bytes);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("properties", out var properties) ? new FlowFile(entry.SourceFile, properties.Clone()) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A text below an element; null when there is none.</summary>
    public static string? Text(JsonElement element, params string[] path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }

        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }

    private static IEnumerable<(string Name, JsonElement Inputs)> Find(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
            yield break;
        if (element.TryGetProperty("type", out _) && element.TryGetProperty("inputs", out var inputs) && inputs.ValueKind == JsonValueKind.Object)
            yield return (name, inputs);
        foreach (var member in element.EnumerateObject().Where(member => member.Name != "inputs"))
        {
            foreach (var found in Find(member.Value, member.Name))
                yield return found;
        }
    }
}
