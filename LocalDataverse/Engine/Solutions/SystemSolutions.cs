using System;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions;

/// <summary>The solutions that every organisation has, under the ids they have everywhere.</summary>
internal static class SystemSolutions
{
    /// <summary>System: what the platform came with.</summary>
    public static readonly Guid System = new("fd140aad-4df4-11dd-bd17-0019b9312238");

    /// <summary>Active: changes that belong to no managed solution.</summary>
    public static readonly Guid Active = new("fd140aae-4df4-11dd-bd17-0019b9312238");

    /// <summary>Default: everything, for those who look for it without a solution of their own.</summary>
    public static readonly Guid Default = new("fd140aaf-4df4-11dd-bd17-0019b9312238");

    /// <summary>True for one of them.</summary>
    public static bool Contains(Guid id) => id == System || id == Active || id == Default;

    /// <summary>Makes those that aren't there.</summary>
    public static void Ensure(IDataSession session, RowDefaults defaults)
    {
        Ensure(session, defaults, System, "System", "System Solution", managed: true, visible: false);
        Ensure(session, defaults, Active, "Active", "Active Solution", managed: false, visible: false);
        Ensure(session, defaults, Default, "Default", "Default Solution", managed: false, visible: true);
    }

    private static void Ensure(IDataSession session, RowDefaults defaults, Guid id, string name, string label, bool managed, bool visible)
    {
        if (session.Find("solution", id, new ColumnSet(false)) is not null) return;
        new ImportRows(session, defaults).Put(new ImportRow(session.Metadata.TryGetTable("solution", out var table) ? table : throw new InvalidOperationException("There is no platform table solution."), id)
            .Set("uniquename", name)
            .Set("friendlyname", label)
            .Set("version", "1.0")
            .Set("ismanaged", managed)
            .Set("isvisible", visible)
            .Set("installedon", defaults.Now));
    }
}
