using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions.Export;

/// <summary>Components that stand inside a table's element.</summary>
internal static class TableParts
{
    // The column that names the table of a view, a form, a chart.
    private static readonly Dictionary<int, string> TableColumns = new()
    {
        [ComponentTypes.SavedQuery] = "returnedtypecode",
        [ComponentTypes.SystemForm] = "objecttypecode",
        [ComponentTypes.SavedQueryVisualization] = "primaryentitytypecode",
    };

    /// <summary>The table whose element the component stands in; null for those that stand elsewhere, dashboards among them.</summary>
    public static string? TableOf(IDataSession session, MetadataIndex metadata, SolutionComponent component)
    {
        if (component.Type == ComponentTypes.Attribute) return metadata.Column(component.Id)?.Table.LogicalName;
        if (component.Type == ComponentTypes.EntityKey) return metadata.Key(component.Id)?.Table.LogicalName;
        if (!TableColumns.TryGetValue(component.Type, out var column)) return null;
        var table = session.Find(ComponentTypes.Table(component.Type)!, component.Id, new ColumnSet(column))?.GetAttributeValue<string>(column);
        return table is null or "none" ? null : table.ToLowerInvariant();
    }

    /// <summary>The tables that components need and that aren't components themselves: their elements are shells around those parts.</summary>
    public static IEnumerable<SolutionComponent> Shells(IDataSession session, MetadataIndex metadata, IReadOnlyCollection<SolutionComponent> components)
    {
        const int Shell = 2;
        var there = components.Where(c => c.Type == ComponentTypes.Entity).Select(c => c.Id).ToHashSet();
        return components.Select(c => TableOf(session, metadata, c)).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(t => new SolutionComponent(ComponentTypes.Entity, MetadataIds.Table(t), Shell)).Where(c => !there.Contains(c.Id));
    }
}
