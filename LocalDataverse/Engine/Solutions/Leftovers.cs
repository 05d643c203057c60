using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Tables;

namespace LocalDataverse.Engine.Solutions;

/// <summary>Finds what no importer has looked at: nodes of customizations.xml, entries of the zip, root components. Each gets a row, so that nothing is silently ignored.</summary>
internal static class Leftovers
{
    // Lists without components of their own: languages are those of the labels; the others are empty in every export that has nothing to say.
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase) { "Languages" };

    private static readonly HashSet<string> KnownTableParts = new(StringComparer.OrdinalIgnoreCase) { "Name", "EntityInfo", "FormXml", "SavedQueries", "Visualizations", "RibbonDiffXml" };

    /// <summary>Adds the rows.</summary>
    public static void Report(ImportContext context, IReadOnlyCollection<IComponentImporter> importers)
    {
        var nodes = importers.SelectMany(i => i.Nodes).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var node in context.Nodes.Where(n => !nodes.Contains(n.Name.LocalName) && !Silent.Contains(n.Name.LocalName)))
        {
            if (!node.HasElements && node.Value.Trim().Length == 0 && !node.HasAttributes) continue;
            // Templates holds a list for each kind of template.
            var items = node.Name.LocalName == "Templates" ? node.Elements().Elements() : node.Elements();
            foreach (var item in node.HasElements ? items : [node])
                context.Report.NotSupported(item.Name.LocalName, NameOf(item), $"Components of the node {node.Name.LocalName} are not supported; it was not imported.");
        }
        TableParts(context);
        Entries(context, importers.SelectMany(i => i.Folders).ToHashSet(StringComparer.OrdinalIgnoreCase));
        foreach (var root in context.Manifest.RootComponents.Where(r => !context.Components.Answers(r)))
        {
            var kind = ComponentTypes.Name(root.Type);
            if (context.Report.Has(kind, root.Name)) continue;
            if (root.Type == ComponentTypes.Entity && root.SchemaName is { } table && context.Metadata.TryGetTable(table, out _)) context.Report.Done(kind, root.Name, "Already here; the zip changes nothing of it.");
            else context.Report.NotSupported(kind, root.Name, "Listed as a root component, but nothing in the zip that was imported answers to it.");
        }
    }

    // What a table's element holds beside the parts that have importers: default controls, hierarchy rules, …
    private static void TableParts(ImportContext context)
    {
        foreach (var entity in context.Items("Entities"))
            foreach (var part in entity.Elements().Where(e => e.HasElements && !KnownTableParts.Contains(e.Name.LocalName)))
                context.Report.NotSupported(part.Name.LocalName, TableReader.LogicalName(entity), $"The part {part.Name.LocalName} of a table is not supported; it was not imported.");
    }

    private static void Entries(ImportContext context, HashSet<string> folders)
    {
        foreach (var name in ContentTypes.Uncovered(context.Zip))
            context.Report.NotSupported("[Content_Types].xml", name, "The entry has neither a Default nor an Override there, so the platform would not see it.");
        foreach (var group in context.Zip.Unread.GroupBy(n => n.Contains('/', StringComparison.Ordinal) ? n[..n.IndexOf('/', StringComparison.Ordinal)] : n))
        {
            var known = folders.Contains(group.Key);
            foreach (var component in group.GroupBy(ComponentPath))
            {
                var reason = known ? "Nothing in the solution refers to this file; it was not read." : $"Components of the folder {group.Key} are not supported; it was not imported.";
                context.Report.NotSupported(group.Key, component.Key, reason);
            }
        }
    }

    // A component of the newer kinds is a folder below its kind's folder; one row is enough for all its files.
    private static string ComponentPath(string entry)
    {
        var parts = entry.Split('/');
        return parts.Length > 2 ? parts[1] : parts[^1];
    }

    private static string NameOf(XElement item) =>
        item.Attr("Name") ?? item.Attr("id") ?? item.Text("Name") ?? item.Text("UniqueName") ?? item.Attributes().FirstOrDefault()?.Value ?? item.Name.LocalName;
}
