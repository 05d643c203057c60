using System;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Messages.Customization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Building;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Solutions.Tables;

/// <summary>
/// The notes and activities that rows of a custom table can have, and the activities they can be a party of. A solution only says that there are some: the relationships are the
/// platform's to make.
/// </summary>
internal static class NotesAndActivities
{
    /// <summary>Makes the relationships that an entity element asks for. Nothing goes: on the platform, too, none of them can be turned off.</summary>
    public static void Put(IDataSession session, TableDefinition table, XElement info)
    {
        if (!table.IsCustom) return;
        var wanted = SystemRelationships.ToAccessTeams(table, session.Metadata);
        if (info.Flag("HasRelatedNotes") == true) wanted = wanted.Concat(SystemRelationships.ToNotes(table, session.Metadata));
        if (info.Flag("HasRelatedActivities") == true) wanted = wanted.Concat(SystemRelationships.ToActivities(table, session.Metadata));
        if (info.Flag("IsActivityParty") == true) wanted = wanted.Concat(SystemRelationships.ToParties(table, session.Metadata));
        foreach (var relationship in wanted.ToList().Where(r => !session.Metadata.TryGetRelationship(r.SchemaName, out _)))
            TableRelationships.Put(session, relationship with { IntroducedVersion = table.IntroducedVersion });
    }

    /// <summary>True when rows of the table can have notes.</summary>
    public static bool HasNotes(MetadataCatalog metadata, TableDefinition table) => IsTarget(metadata, "annotation", "objectid", table);

    /// <summary>True when rows of the table can have activities.</summary>
    public static bool HasActivities(MetadataCatalog metadata, TableDefinition table) => IsTarget(metadata, ActivityTables.Pointer, "regardingobjectid", table);

    /// <summary>True when rows of the table can be parties of activities.</summary>
    public static bool IsParty(MetadataCatalog metadata, TableDefinition table) => IsTarget(metadata, ActivityTables.Parties, "partyid", table);

    private static bool IsTarget(MetadataCatalog metadata, string from, string column, TableDefinition table) =>
        metadata.TryGetTable(from, out var source) && source.TryGetColumn(column, out var lookup) && lookup.Targets.Contains(table.LogicalName, StringComparer.OrdinalIgnoreCase);
}
