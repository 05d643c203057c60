using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Xml;

namespace SolutionPacker.Merge;

/// <summary>Tables: Entity.xml with its forms, views, charts and ribbon put where its placeholders are; formulas become entries.</summary>
internal sealed class EntityMerger : IComponentMerger
{
    private const string Folder = "Entities";

    public void Merge(MergeContext context)
    {
        foreach (var file in context.Take(Folder, "/Entity.xml"))
        {
            var table = file[..^"/Entity.xml".Length];
            var entity = SolutionXml.WithoutXsi(context.Load(file));
            AddForms(context, table, entity);
            AddViews(context, table, entity);
            AddCharts(context, table, entity);
            AddRibbon(context, table, entity);
            // .xaml for calculated and rollup columns, .yaml for Power Fx.
            foreach (var formula in context.Take($"{table}/Formulas", string.Empty))
                context.AddEntry(formula, "Formulas" + formula[(table + "/Formulas").Length..]);
            entity.AddAnnotation(new SourceFile(context.FullPath(file)));
            context.Node(Folder, file).Add(entity);
        }
    }

    // FormXml/<type>/{id}.xml: one <forms type="…"> a folder. Files of SolutionPackager 8 hold the form without a list around it.
    private static void AddForms(MergeContext context, string table, XElement entity)
    {
        var forms = context.Take($"{table}/FormXml", ".xml").GroupBy(file => file.Split('/')[^2], StringComparer.OrdinalIgnoreCase);
        foreach (var group in forms)
        {
            var container = new XElement("forms", new XAttribute("type", group.Key));
            foreach (var file in group)
                container.Add(Items(context, file, "systemform"));
            Placeholder(context, table, entity, "FormXml").Add(container);
        }
    }

    // SavedQueries/{id}.xml: a list of one, or the view alone.
    private static void AddViews(MergeContext context, string table, XElement entity)
    {
        var files = context.Take($"{table}/SavedQueries", ".xml");
        if (files.Count == 0)
            return;
        var list = new XElement("savedqueries");
        foreach (var file in files)
            list.Add(Items(context, file, "savedquery"));
        Placeholder(context, $"{table}/SavedQueries", entity, "SavedQueries").Add(list);
    }

    // Visualizations/{id}.xml: the chart itself.
    private static void AddCharts(MergeContext context, string table, XElement entity)
    {
        foreach (var file in context.Take($"{table}/Visualizations", ".xml"))
            Placeholder(context, $"{table}/Visualizations", entity, "Visualizations").Add(context.Annotated(SolutionXml.WithoutXsi(context.Load(file)), file));
    }

    private static void AddRibbon(MergeContext context, string table, XElement entity)
    {
        foreach (var file in context.Take(table, "/RibbonDiff.xml"))
            Placeholder(context, table, entity, "RibbonDiffXml").ReplaceWith(context.Annotated(SolutionXml.WithoutXsi(context.Load(file)), file));
    }

    private static IEnumerable<XElement> Items(MergeContext context, string file, string item)
    {
        var root = SolutionXml.WithoutXsi(context.Load(file));
        return (root.Name.LocalName == item ? [root] : root.Elements()).Select(element => context.Annotated(element, file));
    }

    private static XElement Placeholder(MergeContext context, string path, XElement entity, string name) => entity.Element(name) ?? throw new FindingsException(
        "PACK302",
        context.FullPath(path),
        $"Entity.xml has no <{name} /> placeholder for the files that belong there.");
}
