using System;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Layers;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Solutions.Tables;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Tables with columns, keys, forms, views and charts; what was made or changed here, over what the solution was imported with.</summary>
internal sealed class TableExporter : IComponentExporter
{
    public int Type => ComponentTypes.Entity;

    public void Export(ExportContext context, Guid id)
    {
        var table = context.Metadata.Table(id)!;
        var component = context.Components[(Type, id)];
        var whole = table.IsCustom && component.Behavior == 0;
        var element = context.Item(Type, id, () => New(context, table, whole, whole || (table.IsManaged && ActiveLayer.Has(context.Session, Type, id))));
        var (holder, info) = Info(element, table);
        WriteColumns(context, table, info, whole);
        ImageElements.Write(context, table, table.Columns.Values.Where(c => c.Type == ColumnType.Image && c.IsCustom && Belongs(context, table, c, whole)));
        if (holder is not null && info.HasElements) element.Child("Name")!.AddAfterSelf(holder);
        RemoveRows(context, element, "FormXml", "formid", "systemform");
        RemoveRows(context, element, "SavedQueries", "savedqueryid", "savedquery");
        RemoveRows(context, element, "Visualizations", "savedqueryvisualizationid", "savedqueryvisualization");
        foreach (var view in context.Parts(ComponentTypes.SavedQuery, table.LogicalName)) ViewElement.Write(element, view);
        foreach (var form in context.Parts(ComponentTypes.SystemForm, table.LogicalName)) FormElement.Write(element, form);
        foreach (var chart in context.Parts(ComponentTypes.SavedQueryVisualization, table.LogicalName)) ChartElement.Write(element, chart);
    }

    private static XElement New(ExportContext context, TableDefinition table, bool whole, bool labels)
    {
        var entity = new XElement("entity", new XAttribute("Name", table.SchemaName));
        if (labels || (BaseLayer.TryGetTable(table.LogicalName, out var original) && !original.DisplayNames.OrderBy(l => l.Key).SequenceEqual(table.DisplayNames.OrderBy(l => l.Key))))
        {
            entity.Add(
                LabelElements.Of("LocalizedNames", "LocalizedName", table.DisplayNames),
                LabelElements.Of("LocalizedCollectionNames", "LocalizedCollectionName", table.DisplayCollectionNames),
                LabelElements.Of("Descriptions", "Description", table.Descriptions));
        }
        entity.Add(new XElement("attributes"));
        if (whole)
        {
            entity.Add(
                new XElement("EntitySetName", table.EntitySetName),
                new XElement("AutoCreateAccessTeams", table.AutoCreateAccessTeams ? "1" : "0"),
                new XElement("OwnershipTypeMask", table.Ownership switch { OwnershipType.UserOwned => "UserOwned", OwnershipType.OrganizationOwned => "OrgOwned", OwnershipType.BusinessOwned => "BusinessOwned", _ => "None" }),
                new XElement("IntroducedVersion", table.IntroducedVersion ?? "1.0"),
                External("ExternalCollectionName", table.ExternalCollectionName),
                External("ExternalName", table.ExternalName),
                External("DataProviderId", table.DataProviderId?.ToString("B")),
                External("DataSourceId", table.DataSourceId?.ToString("B")),
                new XElement("ChangeTrackingEnabled", table.ChangeTrackingEnabled ? "1" : "0"),
                new XElement("IsAuditEnabled", Flag(table.IsAuditEnabled)),
                new XElement("SyncToExternalSearchIndex", table.SyncToExternalSearchIndex ? "1" : "0"),
                new XElement("IsActivityParty", NotesAndActivities.IsParty(context.Session.Metadata, table) ? "1" : "0"),
                new XElement("HasRelatedNotes", Flag(NotesAndActivities.HasNotes(context.Session.Metadata, table))),
                new XElement("HasRelatedActivities", Flag(NotesAndActivities.HasActivities(context.Session.Metadata, table))));
        }
        return new XElement(
            "Entity",
            new XElement("Name", table.SchemaName),
            new XElement("EntityInfo", entity),
            new XElement("FormXml"),
            new XElement("SavedQueries"),
            new XElement("RibbonDiffXml"));
    }

    private static XElement? External(string name, string? value) => value is null ? null : new XElement(name, value);

    // A solution that only has forms or views of the table gets an entity element when it has columns too.
    private static (XElement? Holder, XElement Info) Info(XElement element, TableDefinition table)
    {
        if (TableReader.Info(element) is { } info) return (null, info);
        element.Child("EntityInfo")?.Remove();
        var entity = new XElement("entity", new XAttribute("Name", table.SchemaName));
        return (new XElement("EntityInfo", entity), entity);
    }

    private static void WriteColumns(ExportContext context, TableDefinition table, XElement info, bool whole)
    {
        var list = info.Child("attributes");
        var attributes = list?.Elements().ToList() ?? [];
        var derived = ColumnReader.Derived(attributes);
        foreach (var attribute in attributes.Where(a => !derived.Contains(ColumnReader.LogicalName(a))))
            if (!table.TryGetColumn(ColumnReader.LogicalName(attribute), out var column)) attribute.Remove();
            else if (column.IsCustom && (attribute.Child("optionset")?.Child("options")) is { } options) ChoiceExporter.Write(options, column.Options);
        var there = list?.Elements().Select(ColumnReader.LogicalName).ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        foreach (var column in table.Columns.Values.Where(c => !there.Contains(c.LogicalName) && Belongs(context, table, c, whole)).OrderBy(c => c.LogicalName, StringComparer.Ordinal))
        {
            if (list is null) info.AddFirst(list = new XElement("attributes"));
            list.Add(AttributeElement.Of(table, column));
        }
        WriteKeys(context, table, info, whole);
    }

    // versionnumber comes with every table, others with a file or image column.
    private static bool Belongs(ExportContext context, TableDefinition table, ColumnDefinition column, bool whole) =>
        column.LogicalName != "versionnumber" && !FileNames.IsOne(table, column) && (whole || context.Components.ContainsKey((ComponentTypes.Attribute, MetadataIds.Column(table.LogicalName, column.LogicalName))));

    private static void WriteKeys(ExportContext context, TableDefinition table, XElement info, bool whole)
    {
        var list = info.Child("EntityKeys");
        foreach (var key in list?.Elements().ToList() ?? [])
            if (!table.Keys.Any(k => Is(key.Text("LogicalName") ?? key.Text("Name"), k.LogicalName))) key.Remove();
        foreach (var key in table.Keys.Where(k => list?.Elements().Any(e => Is(e.Text("LogicalName") ?? e.Text("Name"), k.LogicalName)) != true))
        {
            if (!whole && !context.Components.ContainsKey((ComponentTypes.EntityKey, MetadataIds.Key(table.LogicalName, key.LogicalName)))) continue;
            if (list is null) info.Child("attributes")!.AddAfterSelf(list = new XElement("EntityKeys"));
            list.Add(new XElement(
                "EntityKey",
                new XElement("Name", key.SchemaName),
                new XElement("LogicalName", key.LogicalName),
                new XElement("EntityKeyAttributes", key.Columns.Select(c => new XElement("AttributeName", c)))));
        }
    }

    private static void RemoveRows(ExportContext context, XElement element, string list, string idName, string table)
    {
        foreach (var item in element.Child(list)?.Descendants().Where(e => e.Child(idName) is not null).ToList() ?? [])
            if (Ids.Find(item, idName) is { } id && context.Session.Find(table, id, new(false)) is null) item.Remove();
    }

    private static string Flag(bool value) => value ? "True" : "False";

    private static bool Is(string? a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
