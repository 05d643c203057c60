using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.VirtualTables;

/// <summary>What a virtual table can't be or have ("API considerations of virtual tables", Microsoft Learn).</summary>
internal static class VirtualRules
{
    /// <summary>The managed properties that are false for every virtual table.</summary>
    public static readonly IReadOnlySet<string> NeverAllowed = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "canchangehierarchicalrelationship", "canchangetrackingbeenabled", "cancreatecharts", "canenablesynctoexternalsearchindex" };

    /// <summary>What of the table breaks a rule, as the end of a sentence; null when it breaks none, or isn't virtual.</summary>
    public static string? Broken(TableDefinition table)
    {
        if (!table.IsVirtual) return null;
        if (table.Ownership != OwnershipType.OrganizationOwned) return $"only OrganizationOwned is possible, not {table.Ownership}";
        if (table.ChangeTrackingEnabled) return "change tracking is not possible";
        if (table.Keys.Count > 0) return $"alternate keys are not possible ({table.Keys[0].LogicalName})";
        return table.Columns.Values.Select(Broken).FirstOrDefault(rule => rule is not null);
    }

    private static string? Broken(ColumnDefinition column) =>
        column.SourceType != ColumnSourceType.Simple ? $"calculated and rollup columns are not possible ({column.LogicalName})"
        : column.IsSecured ? $"column security is not possible ({column.LogicalName})"
        : null;
}
