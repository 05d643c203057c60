using System;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Solutions.Tables;

/// <summary>
/// The notes and activities that rows of a custom table can have, and the activities they can be a party of. A solution only says that there are some: the relationships are the
/// platform's to make, with the names and cascades of its own tables' ones.
/// </summary>
internal static class NotesAndActivities
{
    private const string Notes = "annotation";
    private const string NoteOf = "objectid";
    private const string ActivityOf = "regardingobjectid";
    private const string PartyOf = "partyid";

    /// <summary>Makes the relationships that an entity element asks for. Nothing goes: on the platform, too, none of them can be turned off.</summary>
    public static void Put(IDataSession session, TableDefinition table, XElement info)
    {
        if (!table.IsCustom) return;
        if (info.Flag("HasRelatedNotes") == true) Link(session, table, Notes, NoteOf, "Annotations", "", CascadeBehavior.Cascade);
        if (info.Flag("IsActivityParty") == true) Link(session, table, ActivityTables.Parties, PartyOf, "ActivityParties", "", CascadeBehavior.NoCascade);
        if (info.Flag("HasRelatedActivities") != true) return;
        foreach (var activity in ActivityTables.OfAnyTable(session.Metadata).ToList())
            Link(session, table, activity.LogicalName, ActivityOf, activity.IsCustom ? activity.EntitySetName : activity.SchemaName + "s", "_" + activity.LogicalName, CascadeBehavior.Cascade);
        // Its rows are those of the other tables.
        Link(session, table, ActivityTables.Pointer, ActivityOf, "ActivityPointers", "", CascadeBehavior.RemoveLink);
    }

    /// <summary>True when rows of the table can have notes.</summary>
    public static bool HasNotes(MetadataCatalog metadata, TableDefinition table) => IsTarget(metadata, Notes, NoteOf, table);

    /// <summary>True when rows of the table can have activities.</summary>
    public static bool HasActivities(MetadataCatalog metadata, TableDefinition table) => IsTarget(metadata, ActivityTables.Pointer, ActivityOf, table);

    /// <summary>True when rows of the table can be parties of activities.</summary>
    public static bool IsParty(MetadataCatalog metadata, TableDefinition table) => IsTarget(metadata, ActivityTables.Parties, PartyOf, table);

    private static bool IsTarget(MetadataCatalog metadata, string from, string column, TableDefinition table) =>
        metadata.TryGetTable(from, out var source) && source.TryGetColumn(column, out var lookup) && lookup.Targets.Contains(table.LogicalName, StringComparer.OrdinalIgnoreCase);

    private static void Link(IDataSession session, TableDefinition table, string from, string column, string plural, string suffix, CascadeBehavior cascade)
    {
        if (!session.Metadata.TryGetTable(from, out var many) || !many.TryGetColumn(column, out var lookup) || lookup.Targets.Contains(table.LogicalName, StringComparer.OrdinalIgnoreCase)) return;
        var widened = lookup with { Targets = [.. lookup.Targets, table.LogicalName] };
        session.PutTable(many with { Columns = TableDefinition.Index(many.Columns.Values.Select(c => c.LogicalName == column ? widened : c)) });
        var name = $"{table.LogicalName}_{plural}";
        if (session.Metadata.TryGetRelationship(name, out _)) return;
        session.PutRelationship(new RelationshipDefinition
        {
            SchemaName = name,
            ReferencedTable = table.LogicalName,
            ReferencingTable = many.LogicalName,
            ReferencingColumn = column,
            ReferencedColumn = table.PrimaryIdColumn,
            ReferencingNavigationProperty = $"{column}_{table.LogicalName}{suffix}",
            ReferencedNavigationProperty = name,
            CascadeDelete = cascade,
            CascadeAssign = cascade == CascadeBehavior.Cascade ? cascade : CascadeBehavior.NoCascade,
            IntroducedVersion = table.IntroducedVersion,
            IsCustom = true,
        });
    }
}
