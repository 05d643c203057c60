using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>
/// Environment variables: the folder environmentvariabledefinitions (SOLUTION-FORMAT 8). A value given with the import wins over one the organisation has, and that wins over
/// one the zip carries.
/// </summary>
internal sealed class EnvironmentVariableImporter : IComponentImporter
{
    private const string Root = "environmentvariabledefinitions";

    public IReadOnlyCollection<string> Folders => [Root];

    public void Import(ImportContext context)
    {
        var files = context.Zip.Below(Root).Where(p => p.EndsWith("/environmentvariabledefinition.xml", StringComparison.OrdinalIgnoreCase)).ToList();
        var parents = new List<(Guid Id, string Parent)>();
        foreach (var path in files) PutDefinition(context, path, parents);
        foreach (var (id, parent) in parents) PutParent(context, id, parent);
        foreach (var (name, value) in context.Options.EnvironmentVariables)
        {
            var definition = context.Rows.IdOf("environmentvariabledefinition", ("schemaname", name))
                ?? throw new SolutionImportException($"A value was given for the environment variable {name}, which neither the solution nor the organisation has.");
            PutValue(context, definition, name, value);
        }
    }

    private static void PutDefinition(ImportContext context, string path, List<(Guid Id, string Parent)> parents)
    {
        var file = context.Zip.ReadXml(path);
        var name = file.Attr("schemaname") ?? throw new SolutionImportException($"{path}: the environment variable has no schemaname.");
        var id = context.Rows.IdOf("environmentvariabledefinition", ("schemaname", name)) ?? MetadataIds.Named("environmentvariabledefinition", name);
        var row = context.Rows.New("environmentvariabledefinition", id).Set("schemaname", name);
        ComponentFile.Fill(context, row, file, "environmentvariabledefinition", name, "parentdefinitionid");
        context.Rows.Put(row);
        if (file.Lookup("parentdefinitionid") is { } parent) parents.Add((id, parent.Value));
        var values = path[..path.LastIndexOf('/')] + "/environmentvariablevalues.json";
        var note = context.Zip.Contains(values) ? PutShippedValue(context, values, id, name) : null;
        context.Components.Add(ComponentTypes.EnvironmentVariableDefinition, id, name);
        context.Report.Done("environmentvariabledefinition", name, note);
    }

    private static void PutParent(ImportContext context, Guid id, string parent)
    {
        var parentId = context.Rows.IdOf("environmentvariabledefinition", ("schemaname", parent))
            ?? throw new SolutionImportException($"An environment variable names the parent {parent}, which neither the solution nor the organisation has.");
        context.Rows.Put(context.Rows.New("environmentvariabledefinition", id).Set("parentdefinitionid", new EntityReference("environmentvariabledefinition", parentId)));
    }

    private static string? PutShippedValue(ImportContext context, string path, Guid definition, string name)
    {
        var value = ReadValue(context.Zip.Read(path), path);
        if (context.Rows.IdOf("environmentvariablevalue", ("environmentvariabledefinitionid", definition)) is not null) return "The organisation's own value stays; the one in the zip was not taken.";
        context.Components.Add(ComponentTypes.EnvironmentVariableValue, PutValue(context, definition, name, value));
        return null;
    }

    // A value that was given with the import is the organisation's; only one that the zip carries belongs to the solution.
    private static Guid PutValue(ImportContext context, Guid definition, string name, string? value)
    {
        var id = context.Rows.IdOf("environmentvariablevalue", ("environmentvariabledefinitionid", definition)) ?? MetadataIds.Named("environmentvariablevalue", name);
        context.Rows.Put(context.Rows.New("environmentvariablevalue", id)
            .Set("environmentvariabledefinitionid", new EntityReference("environmentvariabledefinition", definition))
            .Set("value", value)
            .Default("schemaname", name));
        return id;
    }

    private static string? ReadValue(byte[] json, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(json.AsSpan() is [0xEF, 0xBB, 0xBF, ..] ? json.AsMemory(3) : json.AsMemory());
            var value = document.RootElement.GetProperty("environmentvariablevalues").GetProperty("environmentvariablevalue");
            if (value.ValueKind == JsonValueKind.Array) value = value.EnumerateArray().First();
            return value.TryGetProperty("value", out var text) ? text.GetString() : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new SolutionImportException($"{path} doesn't have the form {{\"environmentvariablevalues\":{{\"environmentvariablevalue\":{{\"value\":\"…\"}}}}}}.", e);
        }
    }
}
