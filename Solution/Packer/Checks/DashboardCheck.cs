using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>The views and charts on a dashboard are those of the package, for the tables that it brings.</summary>
internal sealed class DashboardCheck : IPackageCheck
{
    public const string Code = "PACK323";

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var tables = context.Package.Components("Entities")
            .Select(entity => entity.Element)
            .ToLookup(entity => entity.Element("Name")?.Value ?? string.Empty, StringComparer.OrdinalIgnoreCase);
        foreach (var (dashboard, file) in context.Package.Components("Dashboards"))
        {
            foreach (var control in dashboard.Descendants("parameters"))
            {
                var table = control.Element("TargetEntityType")?.Value ?? string.Empty;
                if (!tables.Contains(table) || !tables[table].Any(IsWhole))
                    continue;
                if (Lacks(tables[table], control.Element("ViewId"), "savedqueryid") is { } view)
                    yield return new Finding(Code, file, $"The dashboard shows the view {view} of {table}, which is not in this solution.");
                if (Lacks(tables[table], control.Element("VisualizationId"), "savedqueryvisualizationid") is { } chart)
                    yield return new Finding(Code, file, $"The dashboard shows the chart {chart} of {table}, which is not in this solution.");
            }
        }
    }

    // A table of another solution has views that are not in this package.
    private static bool IsWhole(XElement entity) => entity.Descendants("EntitySetName").Any();

    private static string? Lacks(IEnumerable<XElement> table, XElement? reference, string definition)
        => Guid.TryParse(reference?.Value, out var id) && !table.Descendants(definition).Any(found => Guid.TryParse(found.Value, out var own) && own == id) ? reference!.Value : null;
}
