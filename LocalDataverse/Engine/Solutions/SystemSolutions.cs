using System;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
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

    /// <summary>The publisher of what is made without a solution: the same in every organisation.</summary>
    public static readonly Guid DefaultPublisher = new("d21aab71-79e7-11dd-8874-00188b01e34f");

    /// <summary>The number before the option values of the default publisher.</summary>
    public const int DefaultOptionPrefix = 10000;

    /// <summary>True for one of them.</summary>
    public static bool Contains(Guid id) => id == System || id == Active || id == Default;

    /// <summary>Makes those that aren't there.</summary>
    public static void Ensure(IDataSession session, RowDefaults defaults)
    {
        EnsurePublisher(session, defaults);
        Ensure(session, defaults, System, "System", "System Solution", managed: true, visible: false);
        Ensure(session, defaults, Active, "Active", "Active Solution", managed: false, visible: false);
        Ensure(session, defaults, Default, "Default", "Default Solution", managed: false, visible: true);
    }

    private static void EnsurePublisher(IDataSession session, RowDefaults defaults)
    {
        if (session.Find("publisher", DefaultPublisher, new ColumnSet(false)) is not null) return;
        var name = session.Find("organization", defaults.OrganizationId, new ColumnSet("name"))?.GetAttributeValue<string>("name");
        new ImportRows(session, defaults).Put(New(session, "publisher", DefaultPublisher)
            .Set("uniquename", "DefaultPublisher" + name)
            .Set("friendlyname", "Default Publisher for " + name)
            .Set("customizationprefix", "new")
            .Set("customizationoptionvalueprefix", DefaultOptionPrefix)
            .Set("isreadonly", false));
    }

    private static ImportRow New(IDataSession session, string table, Guid id) =>
        new(session.Metadata.TryGetTable(table, out var definition) ? definition : throw new InvalidOperationException($"There is no platform table {table}."), id);

    private static void Ensure(IDataSession session, RowDefaults defaults, Guid id, string name, string label, bool managed, bool visible)
    {
        if (session.Find("solution", id, new ColumnSet(false)) is not null) return;
        new ImportRows(session, defaults).Put(New(session, "solution", id)
            .Set("uniquename", name)
            .Set("friendlyname", label)
            .Set("version", "1.0")
            .Set("publisherid", managed ? null : new EntityReference("publisher", DefaultPublisher))
            .Set("ismanaged", managed)
            .Set("isvisible", visible)
            .Set("installedon", defaults.Now));
    }
}
