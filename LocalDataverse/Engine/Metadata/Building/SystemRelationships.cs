using System.Collections.Generic;
using System.Linq;

namespace LocalDataverse.Engine.Metadata.Building;

/// <summary>The relationships that the platform gives new tables, under the names that exports of real tables have.</summary>
internal static class SystemRelationships
{
    /// <summary>Those of a table's system columns.</summary>
    public static IEnumerable<RelationshipDefinition> Of(TableDefinition table, MetadataCatalog catalog)
    {
        foreach (var (column, prefix, suffix) in new[]
        {
            ("createdby", "lk_", "_createdby"), ("createdonbehalfby", "lk_", "_createdonbehalfby"), ("modifiedby", "lk_", "_modifiedby"), ("modifiedonbehalfby", "lk_", "_modifiedonbehalfby"),
            ("organizationid", "organization_", ""), ("owningbusinessunit", "business_unit_", ""), ("owningteam", "team_", ""), ("owninguser", "user_", ""), ("transactioncurrencyid", "TransactionCurrency_", ""),
        })
        {
            if (!table.TryGetColumn(column, out var lookup) || lookup.Targets is not [var target, ..] || !catalog.TryGetTable(target, out var one)) continue;
            var name = prefix + table.LogicalName + suffix;
            if (catalog.TryGetRelationship(name, out _)) continue;
            yield return Of(name, one, table, column) with { CascadeDelete = column == "owningbusinessunit" ? CascadeBehavior.Restrict : CascadeBehavior.NoCascade };
        }
    }

    /// <summary>The one to its notes.</summary>
    public static IEnumerable<RelationshipDefinition> ToNotes(TableDefinition table, MetadataCatalog catalog) =>
        catalog.TryGetTable("annotation", out var notes) ? [Parental(table, notes, "objectid", "Annotations")] : [];

    /// <summary>Those to activities of every kind, and to all of them together.</summary>
    public static IEnumerable<RelationshipDefinition> ToActivities(TableDefinition table, MetadataCatalog catalog)
    {
        const string Regarding = "regardingobjectid";
        var pointer = catalog.TryGetTable(ActivityTables.Pointer, out var all) ? new[] { all } : [];
        return pointer.Concat(ActivityTables.OfAnyTable(catalog)).Where(a => a.TryGetColumn(Regarding, out _)).Select(a => Parental(table, a, Regarding, EnglishPlural.Of(a.SchemaName)));
    }

    /// <summary>The one to the activities that its rows are parties of.</summary>
    public static IEnumerable<RelationshipDefinition> ToParties(TableDefinition table, MetadataCatalog catalog)
    {
        const string Party = "partyid";
        return catalog.TryGetTable(ActivityTables.Parties, out var parties)
            ? [Of($"{table.LogicalName}_ActivityParties", table, parties, Party) with { ReferencingNavigationProperty = $"{Party}_{table.LogicalName}" }]
            : [];
    }

    /// <summary>The one to the access teams that are made for its rows, where none leads there yet.</summary>
    public static IEnumerable<RelationshipDefinition> ToAccessTeams(TableDefinition table, MetadataCatalog catalog)
    {
        const string Regarding = "regardingobjectid";
        if (!table.AutoCreateAccessTeams || !catalog.TryGetTable("team", out var teams) || catalog.RelationshipsOf("team").Any(r => r.ReferencingColumn == Regarding && r.ReferencedTable == table.LogicalName)) return [];
        return [Of($"{table.LogicalName}_Teams", table, teams, Regarding) with { ReferencingNavigationProperty = $"{Regarding}_{table.LogicalName}", CascadeDelete = CascadeBehavior.Cascade }];
    }

    private static RelationshipDefinition Parental(TableDefinition one, TableDefinition many, string column, string suffix) => Of($"{one.LogicalName}_{suffix}", one, many, column) with
    {
        // Of activities of one kind the name says which.
        ReferencingNavigationProperty = $"{column}_{one.LogicalName}{(ActivityTables.IsActivity(many) ? "_" + many.LogicalName : "")}",
        CascadeAssign = CascadeBehavior.Cascade,
        CascadeDelete = CascadeBehavior.Cascade,
        CascadeReparent = CascadeBehavior.Cascade,
        CascadeShare = CascadeBehavior.Cascade,
        CascadeUnshare = CascadeBehavior.Cascade,
    };

    private static RelationshipDefinition Of(string name, TableDefinition one, TableDefinition many, string column) => new()
    {
        SchemaName = name,
        ReferencedTable = one.LogicalName,
        ReferencedColumn = one.PrimaryIdColumn,
        ReferencingTable = many.LogicalName,
        ReferencingColumn = column,
        ReferencedNavigationProperty = name,
        CascadeDelete = CascadeBehavior.NoCascade,
        IsCustom = true,
    };
}
