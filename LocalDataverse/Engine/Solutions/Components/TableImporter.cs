using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using LocalDataverse.Engine.Async;
using LocalDataverse.Engine.Formulas;
using LocalDataverse.Engine.Messages.Customization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Building;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Solutions.Tables;
using LocalDataverse.Engine.VirtualTables;

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
            if (context.Metadata.TryGetTable(name, out var table) && table.IsVirtual) ReportProvider(context, table);
        }
        foreach (var element in context.Items("Entities"))
            if (TableReader.Info(element) is { } info) PutFormulas(context, TableReader.LogicalName(element), info);
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
            table = table with { Columns = TableDefinition.Index(table.Columns.Values.Concat(SystemColumns.Missing(table))) };
        }
        foreach (var key in table.Keys) CheckKey(table, key);
        context.Session.PutTable(table);
        AdministratorProfile.Follow(context.Session, table);
        if (existing is null) TableProvisioner.Provision(context.Session, table, context.Defaults.Now);
        if (existing is null)
            foreach (var relationship in SystemRelationships.Of(table, context.Metadata).Where(r => !targets.Contains((name, r.ReferencingColumn))).ToList()) TableRelationships.Put(context.Session, relationship);
        NotesAndActivities.Put(context.Session, table, info);
        AddParts(context, table, info, columns);
    }

    // The import goes on: the provider may come with another solution.
    private static void ReportProvider(ImportContext context, TableDefinition table)
    {
        var provider = table.DataProviderId!.Value;
        if (provider == DataProviders.DataSources || context.Rows.Find("entitydataprovider", provider) is not null || context.Items("EntityDataProviders").Any(p => Ids.Find(p, "EntityDataProviderId") == provider)) return;
        context.Report.NotSupported("Entity", table.LogicalName, $"Its data provider {provider:D} isn't here: its rows can't be read. The platform's own providers, such as OData v4, are not supported.");
    }

    private static List<ColumnDefinition> Columns(ImportContext context, string table, XElement info, ILookup<(string Table, string Column), string> targets)
    {
        var columns = new List<ColumnDefinition>();
        var attributes = info.Child("attributes")?.Elements().ToList() ?? [];
        var derived = ColumnReader.Derived(attributes);
        foreach (var attribute in attributes)
        {
            var name = ColumnReader.LogicalName(attribute);
            if (derived.Contains(name)) continue;
            if (columns.Any(c => c.LogicalName == name)) throw new SolutionImportException($"customizations.xml: the column {table}.{name} is there twice.");
            if (ColumnReader.Read(attribute, targets[(table, name)].ToList(), context.Metadata) is { } column) columns.Add(column);
            else context.Report.NotSupported("Attribute", $"{table}.{name}", $"Columns of type '{attribute.Text("Type")}' are not supported; the column was left out.");
            if (FormulaFile(context, table, name, attribute) is { } file) context.Zip.MarkRead(file);
        }
        return columns;
    }

    /// <summary>The file a column's formula is in; null for a column without one.</summary>
    private static string? FormulaFile(ImportContext context, string table, string column, XElement attribute)
    {
        if (attribute.Text("FormulaDefinitionFileName") is not { Length: > 0 } file) return null;
        return context.Zip.Contains(file) ? file : throw new SolutionImportException($"The column {table}.{column} has its formula in {file}, which isn't in the zip.");
    }

    /// <summary>Gives calculated and rollup columns their formulas, when every table they may refer to is there. Power Fx isn't followed.</summary>
    private static void PutFormulas(ImportContext context, string table, XElement info)
    {
        foreach (var attribute in info.Child("attributes")?.Elements() ?? [])
        {
            var name = ColumnReader.LogicalName(attribute);
            var file = FormulaFile(context, table, name, attribute);
            if (!context.Metadata.TryGetTable(table, out var definition) || !definition.TryGetColumn(name, out var column) || (column.SourceType == ColumnSourceType.Simple && file is null)) continue;
            try
            {
                if (file is null) throw new FormulaException("a formula that isn't in the zip");
                if (column.SourceType is not (ColumnSourceType.Calculated or ColumnSourceType.Rollup)) throw new FormulaException("Power Fx");
                var computed = column with { FormulaDefinition = Encoding.UTF8.GetString(context.Zip.Read(file)).TrimStart('\uFEFF') };
                Check(context, definition, computed);
                context.Session.PutTable(definition with { Columns = TableDefinition.Index(definition.Columns.Values.Select(c => c.LogicalName == name ? computed : c)) });
                if (computed.SourceType == ColumnSourceType.Rollup) RollupJob.Ensure(context.Session, table, context.Defaults.Now);
            }
            catch (FormulaException e)
            {
                context.Report.NotSupported("Attribute", $"{table}.{name}", $"LocalDataverse does not support {e.Message} in the formula of a column: it stays empty unless something writes it.");
            }
        }
    }

    /// <summary>Refuses formulas that can't be computed.</summary>
    private static void Check(ImportContext context, TableDefinition table, ColumnDefinition column)
    {
        var metadata = context.Metadata;
        if (column.SourceType == ColumnSourceType.Calculated)
        {
            FormulaSql.Of(metadata, DateTime.UnixEpoch, table, "t", column);
            return;
        }
        var rollup = ColumnFormulas.Rollup(column)!;
        if (!metadata.TryGetTable(rollup.Table, out var related) || !related.TryGetColumn(rollup.Lookup, out _) || !related.TryGetColumn(rollup.Column, out _))
            throw new FormulaException($"the rows of '{rollup.Table}', which aren't here,");
        if (rollup.Filter is { } filter) FormulaSql.Condition(metadata, DateTime.UnixEpoch, related, "t", filter);
        // The zip's relationships come after its tables.
        if (rollup.Hierarchy is { } hierarchy && !metadata.TryGetRelationship(hierarchy, out _) && !context.Items("EntityRelationships").Any(r => string.Equals(r.Attr("Name"), hierarchy, StringComparison.OrdinalIgnoreCase)))
            throw new FormulaException($"the hierarchy '{hierarchy}', which isn't here,");
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
