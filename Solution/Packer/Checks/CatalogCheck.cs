using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>
/// Business events: catalogs have two levels, what is assigned stands in a category, is in the package and can be subscribed to (Learn: Catalog and CatalogAssignment
/// tables; Microsoft Dataverse business events).
/// </summary>
internal sealed class CatalogCheck : IPackageCheck
{
    public const string Code = "PACK329";

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var parents = context.Definitions("catalogs", "catalog.xml").ToDictionary(
            definition => definition.Key,
            definition => (definition.Entry, Root: CheckContext.Load(definition.Entry)),
            StringComparer.OrdinalIgnoreCase);
        string? ParentOf(string catalog) => parents[catalog].Root.Element("parentcatalogid")?.Element("uniquename")?.Value;

        foreach (var (catalog, (entry, root)) in parents)
        {
            if (!string.Equals((string?)root.Attribute("uniquename"), catalog, StringComparison.Ordinal))
                yield return new Finding(Code, entry.SourceFile, $"The unique name '{(string?)root.Attribute("uniquename")}' is not the folder's name '{catalog}'.");
            if (ParentOf(catalog) is { Length: > 0 } parent && parents.ContainsKey(parent) && ParentOf(parent) is not null)
                yield return new Finding(Code, entry.SourceFile, $"{catalog} is a third level of catalogs; there are two, the catalog and its categories.");
        }

        if (context.Package.Entry("Assets/catalogassignments.xml") is not { } file)
            yield break;
        foreach (var assignment in CheckContext.Load(file).Elements("catalogassignment"))
        {
            var catalog = (string?)assignment.Attribute("catalogid.uniquename") ?? string.Empty;
            if (!parents.ContainsKey(catalog))
                yield return new Finding(Code, file.SourceFile, $"Something is assigned to the catalog {catalog}, which is not in this solution.");
            else if (ParentOf(catalog) is null)
                yield return new Finding(Code, file.SourceFile, $"Something is assigned to {catalog}, which is no category: it has no parent catalog.");
            if (Problem(context, assignment) is { } problem)
                yield return new Finding(Code, file.SourceFile, problem);
        }
    }

    private static string? Problem(CheckContext context, XElement assignment)
    {
        if ((string?)assignment.Attribute("objectidtype") != "customapi")
            return null;
        var name = (string?)assignment.Attribute("object.uniquename") ?? string.Empty;
        if (context.Package.Entry($"customapis/{name}/customapi.xml") is not { } api)
            return name.StartsWith(context.Package.Manifest.Prefix + "_", StringComparison.OrdinalIgnoreCase) ? $"The custom API {name} is an event, but not in this solution." : null;
        return CheckContext.Load(api).Element("allowedcustomprocessingsteptype")?.Value == "0" ? $"Nobody can subscribe to {name}: its allowedcustomprocessingsteptype is 0." : null;
    }
}
