using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>
/// Makes a row of one table from a row of another, as the platform's column mappings between quotes and orders do. Which columns those are is assumed: all of one name and type
/// that a client could write, but for those that belong to the row itself.
/// </summary>
internal static class CopiedColumns
{
    private static readonly HashSet<string> OfTheRow = new(StringComparer.OrdinalIgnoreCase)
    {
        StateColumns.State, StateColumns.Status, "ownerid", "owninguser", "owningteam", "owningbusinessunit", "importsequencenumber", "overriddencreatedon", "processid", "stageid",
        "traversedpath", "timezoneruleversionnumber", "utcconversiontimezonecode", "slaid", "slainvokedid", "lastonholdtime", "onholdtime", "parentbundleid", "parentbundleidref",
        "productassociationid",
    };

    /// <summary>The new row, not stored yet.</summary>
    public static Entity Copy(TableDefinition from, Entity row, TableDefinition to)
    {
        var copy = new Entity(to.LogicalName);
        foreach (var (name, value) in ValueCopier.Copy(row).Attributes)
        {
            if (OfTheRow.Contains(name) || name == from.PrimaryIdColumn || !to.TryGetColumn(name, out var target) || !target.ValidForCreate) continue;
            if (from.TryGetColumn(name, out var source) && source.Type == target.Type) copy[name] = value;
        }
        return copy;
    }
}
