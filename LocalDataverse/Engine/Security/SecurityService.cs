using System;
using System.Collections.Concurrent;
using System.Linq;
using System.ServiceModel;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>Says what users and teams may do. Remembers each of them until a security row changes. Thread-safe.</summary>
internal sealed class SecurityService
{
    private readonly IOrganizationStore _store;
    private ConcurrentDictionary<Guid, Principal> _known = new();

    public SecurityService(IOrganizationStore store) => _store = store;

    /// <summary>Forgets what was read.</summary>
    public void Invalidate() => _known = new();

    /// <summary>What contexts say about a user.</summary>
    /// <exception cref="FaultException{T}">There is no such user.</exception>
    public UserInfo FindUser(Guid userId, UnitOfWork? unit) => User(userId, unit).User!;

    /// <summary>How a user sees dates, numbers and labels.</summary>
    public UserSettings SettingsOf(Guid userId, UnitOfWork? unit) => User(userId, unit).Settings;

    /// <summary>A user or team.</summary>
    /// <exception cref="FaultException{T}">There is no such user or team.</exception>
    public Principal Find(EntityReference principal, UnitOfWork? unit) => principal.LogicalName == "team" ? Find("team", principal.Id, unit) : User(principal.Id, unit);

    /// <summary>Refuses a user that is disabled. The platform's own users are, and work all the same.</summary>
    public void DemandEnabled(Guid userId, UnitOfWork? unit)
    {
        if (FindUser(userId, unit) is { IsDisabled: true } user && !WellKnownUsers.IsBuiltIn(userId)) throw SecurityFaults.Disabled(user);
    }

    /// <summary>The rows a user sees, and who the user is.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="unit">The transaction the rows are read in.</param>
    /// <param name="everything">True when privileges don't count: the platform reads for the user.</param>
    /// <param name="impersonatorId">Who acts as the user and must see the rows too; null for nobody.</param>
    public IRowVisibility VisibilityFor(Guid userId, UnitOfWork unit, bool everything, Guid? impersonatorId = null) =>
        new RowVisibility(User(userId, unit), unit.Session.Metadata, everything, impersonatorId is { } id ? new RowVisibility(User(id, unit), unit.Session.Metadata, everything, null) : null);

    /// <summary>Refuses users without the privilege, at any depth.</summary>
    public void DemandPrivilege(Guid userId, string privilege, UnitOfWork? unit)
    {
        var principal = User(userId, unit);
        if (principal.ReachOf(privilege).Depth == 0) throw SecurityFaults.MissingPrivilege(principal, privilege);
    }

    /// <summary>Refuses users without the right on the table, at any depth.</summary>
    public static void DemandTable(Principal principal, AccessRight right, string table, UnitOfWork unit) => Reach(principal, right, Definition(table, unit));

    /// <summary>True when the principal has the right on the table, at any depth.</summary>
    public static bool Has(Principal principal, AccessRight right, string table, UnitOfWork unit) => Depth(principal, right, Definition(table, unit)).Depth > 0;

    /// <summary>Refuses users without the right on this row. A row that isn't there is not refused: the message says so itself.</summary>
    public static void Demand(Principal principal, AccessRight right, EntityReference target, UnitOfWork unit)
    {
        var table = Definition(target.LogicalName, unit);
        var reach = Reach(principal, right, table);
        if (reach.Depth == PrivilegeDepth.Global || target.Id == Guid.Empty) return;
        if (TablePrivileges.WholeColumn(table) is { } column)
        {
            if (unit.Session.Find(table.LogicalName, target.Id, new ColumnSet(column.LogicalName)) is not { } part) return;
            // A part without a whole is nobody's.
            var whole = part.GetAttributeValue<EntityReference?>(column.LogicalName) ?? throw SecurityFaults.NoAccess(principal, right, table, new OwnedRow(target.Id, Guid.Empty, null), AccessRight.None);
            Demand(principal, TablePrivileges.OnWhole(right), whole, unit);
            return;
        }
        if (OwnedRow.Read(unit.Session, table, target.Id) is not { } row || reach.Covers(row.Owner, row.BusinessUnit)) return;
        var shared = SharedRows.RightsOf(unit.Session, row.Id, principal.SharedWith);
        if (!shared.HasFlag(right) && !IsBelow(principal, right, table, row, unit)) throw SecurityFaults.NoAccess(principal, right, table, row, shared);
    }

    /// <summary>Refuses to make rows for owners that the right doesn't reach.</summary>
    public static void DemandOwner(Principal principal, AccessRight right, string table, OwnedRow row, UnitOfWork unit)
    {
        var definition = Definition(table, unit);
        if (!Reach(principal, right, definition).Covers(row.Owner, row.BusinessUnit)) throw SecurityFaults.NoAccess(principal, right, definition, row, AccessRight.None);
    }

    /// <summary>Refuses owners that can't read the table.</summary>
    public void DemandReader(EntityReference owner, string table, Guid callerId, UnitOfWork unit)
    {
        var principal = Find(owner, unit);
        var definition = Definition(table, unit);
        if (Depth(principal, AccessRight.Read, definition).Depth == 0) throw SecurityFaults.OwnerCannotRead(principal, definition, callerId);
    }

    /// <summary>Everything a user or team may do with a row.</summary>
    public AccessRight RightsOn(EntityReference principal, EntityReference target, UnitOfWork unit)
    {
        var who = Find(principal, unit);
        var table = Definition(target.LogicalName, unit);
        if (TablePrivileges.WholeColumn(table) is { } column && unit.Session.Find(table.LogicalName, target.Id, new ColumnSet(column.LogicalName))?.GetAttributeValue<EntityReference?>(column.LogicalName) is { } whole)
        {
            var onWhole = RightsOn(principal, whole, unit);
            return Enum.GetValues<AccessRight>().Where(right => onWhole.HasFlag(TablePrivileges.OnWhole(right))).Aggregate(AccessRight.None, (sum, right) => sum | right);
        }
        var row = OwnedRow.Read(unit.Session, table, target.Id);
        var shared = row is null ? AccessRight.None : SharedRows.RightsOf(unit.Session, target.Id, who.SharedWith);
        return Enum.GetValues<AccessRight>()
            .Where(right => Depth(who, right, table) is { Depth: > 0 } reach && (row is null || shared.HasFlag(right) || reach.Covers(row.Owner, row.BusinessUnit) || IsBelow(who, right, table, row, unit)))
            .Aggregate(AccessRight.None, (sum, right) => sum | right);
    }

    /// <summary>True when those below the principal in the hierarchy own the row, or have it shared with them for the right.</summary>
    private static bool IsBelow(Principal principal, AccessRight right, TableDefinition table, OwnedRow row, UnitOfWork unit) =>
        table.Ownership == OwnershipType.UserOwned && principal.Hierarchy.For(right) is { Count: > 0 } below && (below.Contains(row.Owner) || SharedRows.RightsOf(unit.Session, row.Id, below).HasFlag(right));

    private static PrivilegeReach Reach(Principal principal, AccessRight right, TableDefinition table) =>
        Depth(principal, right, table) is { Depth: > 0 } reach ? reach : throw SecurityFaults.MissingPrivilege(principal, right, table, principal.Id);

    private static PrivilegeReach Depth(Principal principal, AccessRight right, TableDefinition table)
    {
        if (principal.Unrestricted) return PrivilegeReach.Everything;
        if (TablePrivileges.HasPrivileges(table)) return principal.ReachOf(TablePrivileges.Name(right, table));
        // Tables without privileges are the platform's own: anyone reads them, nobody else writes them.
        if (TablePrivileges.OfWhole(right, table) is { } whole) return principal.ReachOf(whole);
        if (right == AccessRight.Read && TablePrivileges.ToRead(table.LogicalName) is { } only) return principal.ReachOf(only);
        return right == AccessRight.Read ? PrivilegeReach.Everything : PrivilegeReach.None;
    }

    private static TableDefinition Definition(string table, UnitOfWork unit) =>
        unit.Session.Metadata.TryGetTable(table, out var definition) ? definition : throw PlatformFault.UnknownTable(table);

    private Principal User(Guid id, UnitOfWork? unit) => Find("systemuser", id, unit);

    private Principal Find(string table, Guid id, UnitOfWork? unit)
    {
        if (unit?.Principals is { } changed) return changed.TryGetValue(id, out var own) ? own : changed[id] = Load(unit.Session, table, id);
        var known = _known;
        if (known.TryGetValue(id, out var principal)) return principal;
        using var session = _store.OpenSession();
        return known[id] = Load(session, table, id);
    }

    private static Principal Load(IDataSession session, string table, Guid id) =>
        (table == "team" ? PrincipalLoader.LoadTeam(session, id) : PrincipalLoader.LoadUser(session, id)) ?? throw PlatformFault.NotFound(table, id);
}
