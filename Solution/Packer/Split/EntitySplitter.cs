using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace SolutionPacker.Split;

/// <summary>Tables: forms, views, charts and ribbon get files of their own and leave empty placeholders; formulas come from their entries.</summary>
internal sealed class EntitySplitter : IComponentSplitter
{
    private const string Folder = "Entities";
    private const string File = "/Entity.xml";

    public void Split(SplitContext context)
    {
        foreach (var entity in context.Take(Folder))
        {
            var file = context.Free(Folder, entity.Element("Name")?.Value, File);
            var table = file[..^File.Length];
            foreach (var forms in Lists(entity, "FormXml", "forms"))
            {
                Move(context, forms.Elements(), $"{table}/FormXml/{(string?)forms.Attribute("type")}", "formid", "forms");
                forms.Remove();
            }

            foreach (var views in Lists(entity, "SavedQueries", "savedqueries"))
            {
                Move(context, views.Elements(), $"{table}/SavedQueries", "savedqueryid", "savedqueries");
                views.Remove();
            }

            Move(context, entity.Elements("Visualizations").Elements("visualization"), $"{table}/Visualizations", "savedqueryvisualizationid");
            foreach (var ribbon in entity.Elements("RibbonDiffXml").Where(ribbon => ribbon.HasElements).ToList())
            {
                context.Add($"{table}/RibbonDiff.xml", ribbon);
                ribbon.ReplaceWith(new XElement(ribbon.Name));
            }

            foreach (var formula in Formulas(context, entity))
                context.TakeEntry(formula, $"{table}/{formula}");
            context.Add(file, entity);
        }
    }

    private static List<XElement> Lists(XElement entity, string placeholder, string list) => [.. entity.Elements(placeholder).Elements(list).Where(found => found.HasElements)];

    // Some kinds are in a file as a list of one.
    private static void Move(SplitContext context, IEnumerable<XElement> items, string folder, string id, string? list = null)
    {
        foreach (var item in items.ToList())
        {
            context.Add(context.Free(folder, item.Element(id)?.Value, ".xml"), list is null ? item : new XElement(list, item));
            item.Remove();
        }
    }

    private static List<string> Formulas(SplitContext context, XElement entity)
    {
        var names = entity.Descendants("FormulaDefinitionFileName").Select(name => name.Value.TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. context.Left.Select(entry => entry.Name).Where(names.Contains)];
    }
}
