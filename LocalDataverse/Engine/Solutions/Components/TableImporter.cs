using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Tables;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Tables: the node Entities, with columns, choices and keys. Forms, views, charts and ribbons of the same node have importers of their own.</summary>
internal sealed class TableImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["Entities"];

    public IReadOnlyCollection<string> Folders => ["Formulas"];

    public void Import(ImportContext context)
    {
        var targets = RelationshipReader.LookupTargets(context.Items("EntityRelationships"));
        foreach (var element in context.Items("Entities"))
        {
            var name = TableReader.LogicalName(element);
            var there = context.Metadata.TryGetTable(name, out var existing);
            if (TableReader.Info(element) is { } info && info.HasElements) Put(context, name, info, existing, targets);
            else if (!there) throw NotThere(context, name);
            var behavior = context.Manifest.RootComponents.FirstOrDefault(r => r.Type == ComponentTypes.Entity && string.Equals(r.SchemaName, name, StringComparison.OrdinalIgnoreCase))?.Behavior ?? 0;
            context.Components.Add(ComponentTypes.Entity, MetadataIds.Table(name), name, behavior);
            context.Report.Done("Entity", name, there ? "Added to the table that is here." : null);
        }
    }

    private static void Put(ImportContext context, string name, XElement info, TableDefinition? existing, ILookup<(string Table, string Column), string> targets)
    {
        var columns = Columns(context, name, info, targets);
        TableDefinition table;
        if (existing is not null)
        {
            table = TableReader.Merge(existing, info, columns);
        }
        else
        {
            // Without table properties the element only adds to a table that another solution brings (behaviors 1 and 2).
            if (info.Child("attributes") is null || (info.Child("EntitySetName") is null && !columns.Any(c => c.Type == ColumnType.UniqueIdentifier))) throw NotThere(context, name);
            table = TableReader.Create(info, name, columns, context.Metadata);
        }
        foreach (var key in table.Keys) CheckKey(table, key);
        context.Session.PutTable(table);
        if (existing is null) TableProvisioner.Provision(context.Session, table, context.Defaults.Now);
        AddParts(context, table, info, columns);
    }

    private static List<ColumnDefinition> Columns(ImportContext context, string table, XElement info, ILookup<(string Table, string Column), string> targets)
    {
        var columns = new List<ColumnDefinition>();
        foreach (var attribute in info.Child("attributes")?.Elements() ?? [])
        {
            var name = ColumnReader.LogicalName(attribute);
            if (columns.Any(c => c.LogicalName == name)) throw new SolutionImportException($"customizations.xml: the column {table}.{name} is there twice.");
            if (ColumnReader.Read(attribute, targets[(table, name)].ToList(), context.Metadata) is { } column) columns.Add(column);
            else context.Report.NotSupported("Attribute", $"{table}.{name}", $"Columns of type '{attribute.Text("Type")}' are not supported; the column was left out.");
            ReportCalculation(context, table, name, attribute);
        }
        return columns;
    }

    private static void ReportCalculation(ImportContext context, string table, string column, XElement attribute)
    {
        var formula = attribute.Text("FormulaDefinitionFileName");
        if (!string.IsNullOrEmpty(formula))
        {
            if (!context.Zip.Contains(formula)) throw new SolutionImportException($"The column {table}.{column} has its formula in {formula}, which isn't in the zip.");
            context.Zip.MarkRead(formula);
        }
        // AttributeMetadata.SourceType: 0 simple, 1 calculated, 2 rollup, 3 formula.
        if (attribute.Text("SourceType") is "1" or "2" or "3" || !string.IsNullOrEmpty(formula))
            context.Report.NotSupported("Attribute", $"{table}.{column}", "Calculated, rollup and formula columns are stored, not computed: the column stays empty unless something writes it.");
    }

    private static void AddParts(ImportContext context, TableDefinition table, XElement info, List<ColumnDefinition> columns)
    {
        foreach (var column in columns) context.Components.Add(ComponentTypes.Attribute, MetadataIds.Column(table.LogicalName, column.LogicalName), $"{table.LogicalName}.{column.LogicalName}");
        foreach (var key in info.Child("EntityKeys")?.Elements() ?? [])
        {
            var name = (key.Text("LogicalName") ?? key.Text("Name"))!.ToLowerInvariant();
            context.Components.Add(ComponentTypes.EntityKey, MetadataIds.Key(table.LogicalName, name));
            context.Report.Done("EntityKey", $"{table.LogicalName}.{name}");
        }
    }

    private static void CheckKey(TableDefinition table, AlternateKeyDefinition key)
    {
        if (key.Columns.Count == 0) throw new SolutionImportException($"The key {key.LogicalName} of the table {table.LogicalName} has no columns.");
        foreach (var column in key.Columns.Where(c => !table.TryGetColumn(c, out _)))
            throw new SolutionImportException($"The key {key.LogicalName} names the column {column}, which the table {table.LogicalName} doesn't have.");
    }

    private static SolutionImportException NotThere(ImportContext context, string table) => new(
        $"The solution {context.Manifest.UniqueName} adds to the table {table}, which this organisation doesn't have and the zip doesn't bring whole. Import the solution that brings it first.");
}
