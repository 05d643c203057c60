using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.ElasticTables;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Building;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.VirtualTables;

namespace LocalDataverse.Engine.Solutions.Tables;

/// <summary>Makes the definition of a table from an Entity element: a new one, or the one that is there with what the element adds.</summary>
internal static class TableReader
{
    private const int FirstCustomTypeCode = 10000;

    /// <summary>The logical name of an Entity element of customizations.xml.</summary>
    public static string LogicalName(XElement element) =>
        (element.Text("Name") is { Length: > 0 } name ? name : element.Child("EntityInfo")?.Child("entity")?.Attr("Name"))?.ToLowerInvariant()
        ?? throw new SolutionImportException("customizations.xml: an Entity has no Name.");

    /// <summary>The table's own element; null when the solution brings only forms, views or a ribbon.</summary>
    public static XElement? Info(XElement element) => element.Child("EntityInfo")?.Child("entity");

    /// <summary>Makes a new table.</summary>
    public static TableDefinition Create(XElement info, string logicalName, IReadOnlyList<ColumnDefinition> columns, MetadataCatalog catalog)
    {
        var attributes = info.Child("attributes")!.Elements().ToList();
        var primaryKey = attributes.FirstOrDefault(ColumnReader.IsPrimaryKey)
            ?? throw new SolutionImportException($"The table {logicalName} has no primary key column (an attribute of type primarykey).");
        // Exports from before the Web API don't name the set; an import names it by the table's English plural (assumed).
        var setName = info.Text("EntitySetName") is { Length: > 0 } set ? set : EnglishPlural.Of(logicalName);
        if (catalog.TryGetTableBySet(setName, out var other))
            throw new SolutionImportException($"The table {logicalName} has the entity set name {setName}, which the table {other.LogicalName} has already.");
        var table = new TableDefinition
        {
            LogicalName = logicalName,
            SchemaName = info.Attr("Name") ?? logicalName,
            EntitySetName = setName,
            ObjectTypeCode = Math.Max(FirstCustomTypeCode, catalog.Tables.Max(t => t.ObjectTypeCode) + 1),
            Ownership = Ownership(info, logicalName),
            PrimaryIdColumn = ColumnReader.LogicalName(primaryKey),
            PrimaryNameColumn = attributes.FirstOrDefault(ColumnReader.IsPrimaryName) is { } primaryName ? ColumnReader.LogicalName(primaryName) : null,
            DisplayNames = Labels.Read(info.Child("LocalizedNames")),
            DisplayCollectionNames = Labels.Read(info.Child("LocalizedCollectionNames")),
            Descriptions = Labels.Read(info.Child("Descriptions")),
            Columns = TableDefinition.Index(FileNames.Complete(columns)),
            Keys = Keys(info),
            IntroducedVersion = info.Text("IntroducedVersion"),
            IsCustom = true,
            ChangeTrackingEnabled = info.Flag("ChangeTrackingEnabled") ?? false,
            IsAuditEnabled = info.Flag("IsAuditEnabled") ?? false,
            SyncToExternalSearchIndex = info.Flag("SyncToExternalSearchIndex") ?? false,
            AutoCreateAccessTeams = info.Flag("AutoCreateAccessTeams") ?? false,
            Restrictions = Restrictions.Read(info),
            EnforceStateTransitions = info.Flag("EnforceStateTransitions") ?? false,
            DataProviderId = Ids.Find(info, "DataProviderId"),
        };
        table = ElasticColumns.Complete(WithDataSource(table, info));
        return Checked(table);
    }

    /// <summary>Adds what the element holds to a table that is there. Nothing goes: an import updates.</summary>
    public static TableDefinition Merge(TableDefinition table, XElement info, IReadOnlyList<ColumnDefinition> columns)
    {
        var merged = new Dictionary<string, ColumnDefinition>(table.Columns, StringComparer.OrdinalIgnoreCase);
        foreach (var column in columns) merged[column.LogicalName] = merged.TryGetValue(column.LogicalName, out var there) ? MergeColumn(table, there, column) : column;
        var names = Labels.Read(info.Child("LocalizedNames"));
        var collectionNames = Labels.Read(info.Child("LocalizedCollectionNames"));
        var descriptions = Labels.Read(info.Child("Descriptions"));
        var keys = Keys(info);
        // Once created, a table stays virtual or not ("API considerations of virtual tables", Microsoft Learn).
        if (info.Child("EntitySetName") is not null && table.IsCustom && IsVirtual(Ids.Find(info, "DataProviderId")) != table.IsVirtual) throw new SolutionImportException($"The table {table.LogicalName} is {(table.IsVirtual ? "" : "not ")}a virtual table here, which an import can't change.");
        var changed = ElasticColumns.Complete(WithDataSource(table, info) with
        {
            DisplayNames = names.Count > 0 ? names : table.DisplayNames,
            DisplayCollectionNames = collectionNames.Count > 0 ? collectionNames : table.DisplayCollectionNames,
            Descriptions = descriptions.Count > 0 ? descriptions : table.Descriptions,
            Columns = TableDefinition.Index(FileNames.Complete(merged.Values)),
            Keys = [.. table.Keys.Where(k => keys.All(n => n.LogicalName != k.LogicalName)), .. keys],
            ChangeTrackingEnabled = table.ChangeTrackingEnabled || (info.Flag("ChangeTrackingEnabled") ?? false),
            IsAuditEnabled = info.Flag("IsAuditEnabled") ?? table.IsAuditEnabled,
            SyncToExternalSearchIndex = info.Flag("SyncToExternalSearchIndex") ?? table.SyncToExternalSearchIndex,
            AutoCreateAccessTeams = info.Flag("AutoCreateAccessTeams") ?? table.AutoCreateAccessTeams,
            // A shell says nothing of the table itself.
            Restrictions = table.IsCustom && info.Child("EntitySetName") is not null ? Restrictions.Read(info) : table.Restrictions,
            EnforceStateTransitions = info.Flag("EnforceStateTransitions") ?? table.EnforceStateTransitions,
        });
        return Checked(changed);
    }

    private static TableDefinition Checked(TableDefinition table) => (VirtualRules.Broken(table) ?? ElasticRules.Broken(table)) is { } rule
        ? throw new SolutionImportException($"The table {table.LogicalName} is {(table.IsElastic ? "an elastic" : "a virtual")} table, and {rule}.")
        : table;

    private static bool IsVirtual(Guid? provider) => provider is { } id && id != DataProviders.Elastic;

    // What the element doesn't say stays.
    private static TableDefinition WithDataSource(TableDefinition table, XElement info) => table.DataProviderId is null ? table : table with
    {
        DataProviderId = Ids.Find(info, "DataProviderId") ?? table.DataProviderId,
        DataSourceId = Ids.Find(info, "DataSourceId") ?? table.DataSourceId,
        ExternalName = info.Text("ExternalName") is { Length: > 0 } name ? name : table.ExternalName,
        ExternalCollectionName = info.Text("ExternalCollectionName") is { Length: > 0 } plural ? plural : table.ExternalCollectionName,
    };

    private static ColumnDefinition MergeColumn(TableDefinition table, ColumnDefinition there, ColumnDefinition column)
    {
        if (there.Type != column.Type && there.IsCustom)
        {
            throw new SolutionImportException(
                $"The column {table.LogicalName}.{column.LogicalName} holds {there.Type} here and {column.Type} in the zip; a column's type can't change. Give it another name, or delete it here first.");
        }
        var options = OptionReader.Merge(there.Options, column.Options);
        var targets = there.Targets.Union(column.Targets, StringComparer.OrdinalIgnoreCase).ToList();
        var labels = column.DisplayNames.Count > 0 ? column.DisplayNames : there.DisplayNames;
        // Of the platform's own columns a solution may change labels, options and auditing; the rest of what it exports about them describes its own environment.
        return there.IsCustom
            ? column with { Options = options, Targets = targets, DisplayNames = labels, IntroducedVersion = there.IntroducedVersion ?? column.IntroducedVersion, IsManaged = there.IsManaged, CanStoreFullImage = there.CanStoreFullImage }
            : there with { Options = options, DisplayNames = labels, IsAuditEnabled = column.IsAuditEnabled };
    }

    private static List<AlternateKeyDefinition> Keys(XElement info) => info.Child("EntityKeys")?.Elements().Select(k => new AlternateKeyDefinition
    {
        LogicalName = (k.Text("LogicalName") ?? k.Text("Name") ?? throw new SolutionImportException("customizations.xml: an EntityKey has no LogicalName.")).ToLowerInvariant(),
        SchemaName = k.Text("Name") ?? k.Text("LogicalName")!,
        Columns = k.Child("EntityKeyAttributes")?.Elements().Select(a => a.Value.Trim().ToLowerInvariant()).ToList() ?? [],
    }).ToList() ?? [];

    private static OwnershipType Ownership(XElement info, string table) => info.Text("OwnershipTypeMask") switch
    {
        "UserOwned" => OwnershipType.UserOwned,
        "OrgOwned" => OwnershipType.OrganizationOwned,
        "BusinessOwned" => OwnershipType.BusinessOwned,
        "None" or null or "" => OwnershipType.None,
        var other => throw new SolutionImportException($"The table {table} has the ownership '{other}', which is not known here."),
    };
}
