using System;
using System.Collections.Generic;
using System.Text.Json;
using LocalDataverse.Engine.Solutions;

namespace LocalDataverse.Server.Commands;

/// <summary>A deployment settings file, as pac solution create-settings writes it (SOLUTION-FORMAT 11). Entries without a value are left to the organisation.</summary>
internal static class DeploymentSettings
{
    /// <summary>Reads a file into the options of an import.</summary>
    /// <exception cref="InvalidOperationException">It has another form.</exception>
    public static void Read(string json, SolutionImportOptions options)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            foreach (var (name, value) in Entries(document.RootElement, "EnvironmentVariables", "SchemaName", "Value")) options.EnvironmentVariables[name] = value;
            foreach (var (name, value) in Entries(document.RootElement, "ConnectionReferences", "LogicalName", "ConnectionId")) options.ConnectionReferences[name] = value;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidOperationException($"The deployment settings are not of the form that 'pac solution create-settings' writes: {e.Message}", e);
        }
    }

    private static IEnumerable<(string Name, string Value)> Entries(JsonElement root, string list, string nameOf, string valueOf)
    {
        if (!root.TryGetProperty(list, out var entries)) yield break;
        foreach (var entry in entries.EnumerateArray())
            if (entry.TryGetProperty(valueOf, out var value) && value.GetString() is { Length: > 0 } text) yield return (entry.GetProperty(nameOf).GetString()!, text);
    }
}
