using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Tables;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Ribbons of tables and of the application: RibbonDiffXml. Nothing keeps them here; an empty one, which every table has, needs no mention.</summary>
internal sealed class RibbonImporter : IComponentImporter
{
    private static readonly HashSet<string> Contents = ["CustomAction", "HideCustomAction", "CommandDefinition", "DisplayRule", "EnableRule"];

    public IReadOnlyCollection<string> Nodes => ["RibbonDiffXml"];

    public void Import(ImportContext context)
    {
        foreach (var entity in context.Items("Entities"))
        {
            if (entity.Child("RibbonDiffXml") is { } ribbon && HasContent(ribbon)) Report(context, TableReader.LogicalName(entity));
        }
        if (context.Node("RibbonDiffXml") is { } application && HasContent(application)) Report(context, "application");
    }

    private static bool HasContent(XElement ribbon) => ribbon.Descendants().Any(e => Contents.Contains(e.Name.LocalName));

    private static void Report(ImportContext context, string name) =>
        context.Report.NotSupported("RibbonDiffXml", name, "There is no user interface here that shows commands; they were not kept.");
}
