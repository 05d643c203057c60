using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Solutions.Tables;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Charts of tables: Visualizations below Entities/Entity. Stored as savedqueryvisualization rows.</summary>
internal sealed class ChartImporter : IComponentImporter
{
    public void Import(ImportContext context)
    {
        foreach (var entity in context.Items("Entities"))
        {
            var table = TableReader.LogicalName(entity);
            foreach (var chart in entity.Child("Visualizations")?.Elements() ?? []) Put(context, table, chart);
        }
    }

    private static void Put(ImportContext context, string table, XElement chart)
    {
        var id = Ids.Need(chart, "savedqueryvisualizationid", "visualization");
        var name = context.Label(chart.Child("LocalizedNames")) ?? chart.Text("name") ?? id.ToString("D");
        StoredComponent.Put(
            context,
            "SavedQueryVisualization",
            $"{table}: {name}",
            "savedqueryvisualization",
            id,
            row => row.Set("name", name)
                .Set("primaryentitytypecode", table)
                .Set("datadescription", Inner(chart, "datadescription"))
                .Set("presentationdescription", Inner(chart, "presentationdescription"))
                .Default("isdefault", chart.Flag("isdefault"))
                .Default("introducedversion", chart.Text("IntroducedVersion")),
            works: true,
            StoredComponent.UserInterface);
        context.Components.Add(ComponentTypes.SavedQueryVisualization, id);
    }

    private static string? Inner(XElement chart, string name) => chart.Child(name) is { } element
        ? string.Concat(element.Elements().Select(e => e.ToString(SaveOptions.DisableFormatting)))
        : null;
}
