using System.Collections.Generic;
using System.Linq;

namespace LocalDataverse.Engine.Metadata;

/// <summary>The tables of activities, and the one that shows all of them.</summary>
internal static class ActivityTables
{
    /// <summary>The table that shows the rows of all activity tables.</summary>
    public const string Pointer = "activitypointer";

    /// <summary>The table of the people of activities.</summary>
    public const string Parties = "activityparty";

    /// <summary>The primary key of every activity table.</summary>
    public const string Id = "activityid";

    /// <summary>True for a table of activities of one kind.</summary>
    public static bool IsActivity(TableDefinition table) => table.PrimaryIdColumn == Id && table.LogicalName != Pointer;

    /// <summary>The activities that a row of any table can have. What closes sales is about those sales alone.</summary>
    public static IEnumerable<TableDefinition> OfAnyTable(MetadataCatalog metadata) => Of(metadata).Where(t => t.LogicalName is not ("opportunityclose" or "quoteclose" or "orderclose"));

    /// <summary>Every such table.</summary>
    public static IEnumerable<TableDefinition> Of(MetadataCatalog metadata) => metadata.Tables.Where(IsActivity);
}
