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

/// <summary>Says what users may do. Remembers each user until a security row changes. Thread-safe.</summary>
internal sealed class SecurityService
{
    private readonly IOrganizationStore _store;
    private ConcurrentDictionary<Guid, Principal> _known = new();

    public SecurityService(IOrganizationStore store) => _store = store;

    /// <summary>Forgets what was read.</summary>
    public void Invalidate() => _known = new();

    /// <summary>What contexts say about a user.</summary>
    /// <exception cref="FaultException{T}">There is no such user.</exception>
    public UserInfo FindUser(Guid userId, UnitOfWork? unit) => Find(userId, unit).User;

    /// <summary>The rows a user sees, and who the user is.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="unit">The transaction the rows are read in.</param>
    /// <param name="everything">True when privileges don't count: the platform reads for the user.</param>
    public IRowVisibility VisibilityFor(Guid userId, UnitOfWork unit, bool everything) => new RowVisibility(Find(userId, unit), unit.Session.Metadata, everything);

    /// <summary>True when nothing is refused to the user.</summary>
    public bool IsUnrestricted(Guid userId, UnitOfWork? unit) => Find(userId, unit).Unrestricted;

    /// <summary>Refuses users without the privilege, at any depth.</summary>
    public void DemandPrivilege(Guid userId, string privilege, UnitOfWork? unit)
    {
        var principal = Find(userId, unit);
        if (principal.DepthOf(privilege) > 0) return;
        throw PlatformFault.Create(
            PlatformErrorCodes.PrivilegeDenied,
            $"{Describe(principal)} is missing {privilege} privilege (Id={TablePrivileges.IdOf(privilege)}). context.Caller={userId}. "
            + "Consider adding missed privilege to one of the principal (user/team) roles.");
    }

    /// <summary>Refuses users without the right on the table, at any depth.</summary>
    public void DemandTable(Guid userId, AccessRight right, string table, UnitOfWork unit) => Depth(Find(userId, unit), right, Definition(table, unit));

    /// <summary>Refuses users without the right on this row. A row that isn't there is not refused: the message says so itself.</summary>
    public void Demand(Guid userId, AccessRight right, EntityReference target, UnitOfWork unit)
    {
        var principal = Find(userId, unit);
        var table = Definition(target.LogicalName, unit);
        var depth = Depth(principal, right, table);
        if (depth == PrivilegeDepth.Global || target.Id == Guid.Empty) return;
        if (table.Ownership is not (OwnershipType.UserOwned or OwnershipType.BusinessOwned)) return;
        var owned = table.Ownership == OwnershipType.UserOwned;
        var businessUnitColumn = owned ? "owningbusinessunit" : "businessunitid";
        var columns = owned ? new ColumnSet("ownerid", businessUnitColumn) : new ColumnSet(businessUnitColumn);
        if (!table.TryGetColumn(businessUnitColumn, out _) || unit.Session.Find(target.LogicalName, target.Id, columns) is not { } row) return;
        var owner = owned ? row.GetAttributeValue<EntityReference>("ownerid")?.Id ?? Guid.Empty : row.Id;
        if (Reaches(principal, depth, owner, row.GetAttributeValue<EntityReference>(businessUnitColumn)?.Id)) return;
        throw PlatformFault.Create(
            PlatformErrorCodes.AccessDenied,
            $"SecLib::AccessCheckEx2 failed. {Describe(principal)} does not have {right}Access rights for the {target.LogicalName} with id {target.Id}, owned by {owner}.");
    }

    /// <summary>Refuses to give rows to owners that the right doesn't reach.</summary>
    public void DemandOwner(Guid userId, AccessRight right, string table, EntityReference owner, Guid owningBusinessUnit, UnitOfWork unit)
    {
        var principal = Find(userId, unit);
        var depth = Depth(principal, right, Definition(table, unit));
        if (depth == PrivilegeDepth.Global || Reaches(principal, depth, owner.Id, owningBusinessUnit)) return;
        throw PlatformFault.Create(
            PlatformErrorCodes.AccessDenied, $"SecLib::AccessCheckEx2 failed. {Describe(principal)} does not have {right}Access rights for a {table} owned by {owner.Id}.");
    }

    /// <summary>The platform's refusal for a missing table privilege (PLATFORM-FACTS 6.1).</summary>
    public static Exception Denied(Principal principal, AccessRight right, TableDefinition table)
    {
        var name = TablePrivileges.Name(right, table);
        return PlatformFault.Create(
            PlatformErrorCodes.PrivilegeDenied,
            $"{Describe(principal)} is missing {name} privilege (Id={TablePrivileges.IdOf(name)}) on OTC={table.ObjectTypeCode} for entity '{table.LogicalName}'. "
            + $"context.Caller={principal.User.Id}. Consider adding missed privilege to one of the principal (user/team) roles.");
    }

    private static int Depth(Principal principal, AccessRight right, TableDefinition table)
    {
        if (principal.Unrestricted) return PrivilegeDepth.Global;
        // Tables without privileges are the platform's own: anyone reads them, nobody else writes them.
        var depth = TablePrivileges.HasPrivileges(table) ? principal.DepthOf(TablePrivileges.Name(right, table))
            : TablePrivileges.OfWhole(right, table) is { } whole ? principal.DepthOf(whole) > 0 ? PrivilegeDepth.Global : 0
            : right == AccessRight.Read ? PrivilegeDepth.Global : 0;
        return depth > 0 ? depth : throw Denied(principal, right, table);
    }

    private static bool Reaches(Principal principal, int depth, Guid owner, Guid? businessUnit) =>
        owner == principal.User.Id || principal.Teams.Contains(owner)
        || depth == PrivilegeDepth.Local && businessUnit == principal.User.BusinessUnitId
        || depth == PrivilegeDepth.Deep && businessUnit is { } unit && principal.BusinessUnits.Contains(unit);

    private static string Describe(Principal principal) =>
        $"Principal user (Id={principal.User.Id}, type=8, roleCount={principal.RoleCount}, privilegeCount={principal.Privileges.Count}, "
        + $"accessMode='0 Read-Write', businessUnitId={principal.User.BusinessUnitId})";

    private static TableDefinition Definition(string table, UnitOfWork unit) =>
        unit.Session.Metadata.TryGetTable(table, out var definition) ? definition : throw PlatformFault.UnknownTable(table);

    private Principal Find(Guid userId, UnitOfWork? unit)
    {
        var known = _known;
        if (unit is { SecurityChanged: true }) return PrincipalLoader.Load(unit.Session, userId) ?? throw Unknown(userId);
        if (known.TryGetValue(userId, out var principal)) return principal;
        using var session = _store.OpenSession();
        return known[userId] = PrincipalLoader.Load(session, userId) ?? throw Unknown(userId);
    }

    private static FaultException<OrganizationServiceFault> Unknown(Guid userId) => PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"systemuser With Id = {userId} Does Not Exist");
}
