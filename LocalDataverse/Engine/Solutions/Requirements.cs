using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Solutions.Manifest;

namespace LocalDataverse.Engine.Solutions;

/// <summary>
/// Checks the MissingDependencies of solution.xml. What its data and logic need (tables, columns, global choices, plug-ins, endpoints, …) must be there, or the import fails and names it;
/// what only its user interface needs (forms, controls, icons, …) becomes a row of the report, since nothing here shows it.
/// </summary>
internal static class Requirements
{
    /// <summary>Checks them.</summary>
    public static void Check(ImportContext context)
    {
        var missing = new List<RequiredComponent>();
        foreach (var required in context.Manifest.Required.DistinctBy(r => (r.Type, r.SchemaName, r.Id, r.ParentSchemaName)))
        {
            var there = IsThere(context, required);
            if (there == true) continue;
            if (there == false) missing.Add(required);
            else if (PlatformParts.Include(required)) context.Report.Done("MissingDependency", Describe(required), "Every environment of the platform has it; nothing here shows it.");
            else context.Report.NotSupported("MissingDependency", Describe(required), "Not here, or not known here; what needs it is stored, not run.");
        }
        if (missing.Count == 0) return;
        throw new SolutionImportException(
            $"The following solution cannot be imported: {context.Manifest.UniqueName}. Some dependencies are missing: {string.Join("; ", missing.Select(Sentence))}. Install what brings it first.")
        {
            ErrorCode = PlatformErrorCodes.ImportMissingDependenciesError,
            Missing = missing,
        };
    }

    // Null where this product doesn't know.
    private static bool? IsThere(ImportContext context, RequiredComponent required) => (required.TypeNumber, required.SchemaName) switch
    {
        (ComponentTypes.Entity, { } table) => context.Metadata.TryGetTable(table, out _),
        (ComponentTypes.Attribute, { } column) when required.ParentSchemaName is { } table =>
            context.Metadata.TryGetTable(table, out var definition) && definition.TryGetColumn(column, out _),
        (ComponentTypes.OptionSet, { } choice) => context.Metadata.TryGetChoice(choice, out _),
        (ComponentTypes.EntityRelationship, { } relationship) => context.Metadata.TryGetRelationship(relationship, out _) ? true : null,
        (ComponentTypes.WebResource, { } name) => Row(context, "webresource", "name", name),
        (ComponentTypes.Role, _) => Row(context, "role", "roleid", required.Id),
        (ComponentTypes.PluginAssembly, _) when required.Id is not null => Row(context, "pluginassembly", "pluginassemblyid", required.Id) is true,
        (ComponentTypes.PluginType, _) when required.Id == PlatformParts.PowerFx => null,
        (ComponentTypes.PluginType, _) when required.Id is not null => Row(context, "plugintype", "plugintypeid", required.Id) is true,
        (ComponentTypes.ServiceEndpoint, _) when required.Id is not null => Row(context, "serviceendpoint", "serviceendpointid", required.Id) is true,
        (ComponentTypes.EnvironmentVariableDefinition, { } name) => Row(context, "environmentvariabledefinition", "schemaname", name) is true,
        _ => null,
    };

    private static bool? Row(ImportContext context, string table, string column, object? value) =>
        value is not null && context.Rows.Has(table) && context.Rows.IdOf(table, (column, value)) is not null ? true : null;

    private static string Sentence(RequiredComponent required) => required.TypeNumber switch
    {
        ComponentTypes.Entity => $"the table {required.SchemaName}{Labelled(required)}{From(required)}",
        ComponentTypes.Attribute => $"the column {required.ParentSchemaName}.{required.SchemaName}{Labelled(required)}{From(required)}",
        ComponentTypes.OptionSet => $"the choice {required.SchemaName}{Labelled(required)}{From(required)}",
        _ => Describe(required),
    };

    private static string Labelled(RequiredComponent required) => string.IsNullOrEmpty(required.DisplayName) ? "" : $" ({required.DisplayName})";

    private static string From(RequiredComponent required)
    {
        if (string.IsNullOrEmpty(required.Solution)) return "";
        var product = required.Solution.StartsWith("msdynce_Sales", StringComparison.OrdinalIgnoreCase) ? "Dynamics 365 Sales, solution " : "the solution ";
        return $" of {product}{required.Solution}";
    }

    private static string Describe(RequiredComponent required)
    {
        var kind = required.TypeNumber is { } type ? ComponentTypes.Name(type) : required.Type;
        return $"{kind} {required.Name}{From(required)}";
    }
}
