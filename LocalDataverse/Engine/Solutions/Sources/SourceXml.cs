using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Sources;

/// <summary>Puts a newer customizations.xml over an older one: what both have is the newer one's, what only the older has stays.</summary>
internal static class SourceXml
{
    // Nodes that are one thing, not a list of components.
    private static readonly HashSet<string> Whole = new(StringComparer.OrdinalIgnoreCase) { "RibbonDiffXml", "Languages", "SiteMap", "OrganizationSettings" };

    // Parts of a table that are merged, not replaced, and those of them that are lists.
    private static readonly HashSet<string> Lists = new(StringComparer.OrdinalIgnoreCase) { "attributes", "EntityKeys", "FormXml", "forms", "SavedQueries", "savedqueries", "Visualizations" };
    private static readonly HashSet<string> Merged = new(Lists, StringComparer.OrdinalIgnoreCase) { "Entity", "EntityInfo" };

    private static readonly string[] KeyAttributes = ["SdkMessageProcessingStepId", "WorkflowId", "fieldsecurityprofileid", "id", "FullName", "connectionreferencelogicalname", "PhysicalName", "Name", "type"];
    private static readonly string[] KeyChildren = ["formid", "savedqueryid", "savedqueryvisualizationid", "SiteMapUniqueName", "UniqueName", "LogicalName", "Name", "connectorid", "managedidentityid", "EntityDataProviderId", "EntityDataSourceId"];

    /// <summary>Merges the newer document into the older one.</summary>
    public static void Merge(XElement older, XElement newer)
    {
        foreach (var node in newer.Elements())
        {
            var there = older.Child(node.Name.LocalName);
            if (there is null) older.Add(node);
            else if (!Whole.Contains(node.Name.LocalName)) MergeList(there, node);
            else if (node.HasElements) there.ReplaceWith(node);
        }
    }

    /// <summary>What tells an item of a list from the others; ids without braces, the name of an assembly without build and revision.</summary>
    public static string Key(XElement item)
    {
        var value = KeyAttributes.Select(item.Attr).FirstOrDefault(v => !string.IsNullOrEmpty(v)) ?? KeyChildren.Select(item.Text).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        // Of kinds that nothing here knows, all that their attributes and texts say.
        return (value is null ? $"{string.Join('|', item.Attributes().Select(a => a.Value))}|{item.Value}" : Plain(value)).ToLowerInvariant();
    }

    // Another major or minor version is another assembly.
    private static string Plain(string value)
    {
        var parts = value.Split(',');
        var version = parts.Skip(1).Select(p => p.Trim()).FirstOrDefault(p => p.StartsWith("Version=", StringComparison.OrdinalIgnoreCase));
        return parts[0].Trim('{', '}', ' ') + (version is null ? "" : "," + string.Join('.', version.Split('.').Take(2)));
    }

    private static void MergeList(XElement older, XElement newer)
    {
        var known = older.Elements().GroupBy(Key).ToDictionary(g => g.Key, g => g.First());
        foreach (var item in newer.Elements())
        {
            if (!known.TryGetValue(Key(item), out var there)) older.Add(item);
            else if (Merged.Contains(item.Name.LocalName)) MergePart(there, item);
            else there.ReplaceWith(item);
        }
    }

    private static void MergePart(XElement older, XElement newer)
    {
        if (Lists.Contains(newer.Name.LocalName))
        {
            MergeList(older, newer);
            return;
        }
        foreach (var part in newer.Elements())
        {
            var there = older.Child(part.Name.LocalName);
            if (there is null) older.Add(part);
            else if (Merged.Contains(part.Name.LocalName)) MergePart(there, part);
            else there.ReplaceWith(part);
        }
    }
}
