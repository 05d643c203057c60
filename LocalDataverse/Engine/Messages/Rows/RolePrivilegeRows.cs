using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Security;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PrivilegeDepth = Microsoft.Crm.Sdk.Messages.PrivilegeDepth;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Reads and writes which privileges a role has, how deep. A copy of a role in another business unit has those of the role at the root, and is written through it.</summary>
internal static class RolePrivilegeRows
{
    private const string Table = "roleprivileges";

    /// <summary>The role at the root of the one that RoleId names.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">There is no such role.</exception>
    public static Guid Root(OperationContext operation)
    {
        var id = operation.RequiredId("RoleId");
        var role = operation.Session.Find("role", id, new ColumnSet("parentrootroleid")) ?? throw PlatformFault.NotFound("role", id);
        return role.GetAttributeValue<EntityReference>("parentrootroleid")?.Id ?? id;
    }

    /// <summary>Refuses callers who may not change the role.</summary>
    public static void Authorize(OperationContext operation) => operation.Demand(AccessRight.Write, new EntityReference("role", Root(operation)));

    /// <summary>The privileges of a role.</summary>
    public static RolePrivilege[] Read(OperationContext operation, Guid roleId, Guid businessUnitId)
    {
        var query = Of(roleId);
        var name = query.AddLink("privilege", "privilegeid", "privilegeid");
        name.EntityAlias = "p";
        name.Columns = new ColumnSet("name");
        return [.. operation.Session.Query(query).Entities.Select(row => new RolePrivilege(
            Depth(row.GetAttributeValue<int>("privilegedepthmask")), row.GetAttributeValue<Guid>("privilegeid"), businessUnitId, (string)row.GetAttributeValue<AliasedValue>("p.name").Value))];
    }

    /// <summary>Gives a role privileges; those it has already get the new depth.</summary>
    public static void Add(OperationContext operation, Guid roleId, IEnumerable<RolePrivilege> privileges)
    {
        var there = operation.Session.Query(Of(roleId)).Entities.ToDictionary(row => row.GetAttributeValue<Guid>("privilegeid"), row => row.Id);
        foreach (var privilege in privileges)
        {
            if (operation.Session.Find("privilege", privilege.PrivilegeId, new ColumnSet(false)) is null) throw PlatformFault.NotFound("privilege", privilege.PrivilegeId);
            var row = new Entity(Table, there.TryGetValue(privilege.PrivilegeId, out var id) ? id : RowIds.Next()) { ["privilegedepthmask"] = Mask(privilege.Depth) };
            if (operation.Session.Update(row)) continue;
            row["roleprivilegeid"] = row.Id;
            row["roleid"] = roleId;
            row["privilegeid"] = privilege.PrivilegeId;
            operation.Session.Insert(row);
        }
        RowChanges.Touch(operation, Table);
    }

    /// <summary>Takes privileges from a role.</summary>
    public static void Remove(OperationContext operation, Guid roleId, Func<Guid, bool> which)
    {
        foreach (var row in operation.Session.Query(Of(roleId)).Entities.Where(row => which(row.GetAttributeValue<Guid>("privilegeid"))).ToList()) operation.Session.Delete(Table, row.Id);
        RowChanges.Touch(operation, Table);
    }

    /// <summary>What a user or team has, as the messages answer it.</summary>
    public static RolePrivilege[] Of(Principal principal) =>
        [.. principal.Privileges.Select(p => new RolePrivilege(Depth(p.Value.Depth), TablePrivileges.IdOf(p.Key), principal.BusinessUnitId, p.Key))];

    private static QueryExpression Of(Guid roleId)
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet("privilegeid", "privilegedepthmask") };
        query.Criteria.AddCondition("roleid", ConditionOperator.Equal, roleId);
        return query;
    }

    /// <summary>The SDK counts depths from 0; roleprivileges.privilegedepthmask has a bit for each.</summary>
    private static PrivilegeDepth Depth(int mask) => (PrivilegeDepth)int.Log2(mask);

    private static int Mask(PrivilegeDepth depth) => depth is >= PrivilegeDepth.Basic and <= PrivilegeDepth.Global
        ? 1 << (int)depth
        : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"A role gives privileges at the depths Basic, Local, Deep and Global, not {depth}.");
}
