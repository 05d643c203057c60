using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>
/// A role has a copy in every business unit below its own: users and teams have the roles of their business unit. The copies have the privileges of the role at the root, parentrootroleid,
/// and no rows of roleprivileges of their own (assumed: the platform's database has them too).
/// </summary>
internal static class RoleCopies
{
    /// <summary>The columns that copies have from the role they are made of.</summary>
    private static readonly string[] Copied =
        ["name", "roletemplateid", "isinherited", "isautoassigned", "iscustomizable", "ismanaged", "organizationid", "solutionid", "parentrootroleid", "createdon", "createdby", "modifiedon", "modifiedby"];

    /// <summary>Makes the copies that aren't there yet, in the session's transaction.</summary>
    public static void Complete(IDataSession session)
    {
        var units = session.Query(new QueryExpression("businessunit") { ColumnSet = new ColumnSet("parentbusinessunitid") }).Entities;
        if (units.Count < 2) return;
        var roles = session.Query(new QueryExpression("role") { ColumnSet = new ColumnSet(["businessunitid", "parentroleid", .. Copied]) }).Entities
            .ToLookup(r => r.GetAttributeValue<EntityReference>("businessunitid")?.Id ?? Guid.Empty);
        var root = units.Single(u => !u.Contains("parentbusinessunitid"));
        Below(session, root.Id, roles[root.Id].ToList(), units.ToLookup(u => u.GetAttributeValue<EntityReference>("parentbusinessunitid")?.Id ?? Guid.Empty, u => u.Id), roles);
    }

    /// <summary>Gives the copies of a role at the root its name and the like.</summary>
    public static void Follow(IDataSession session, Entity changed)
    {
        var columns = changed.Attributes.Where(a => a.Key is "name" or "isinherited").ToList();
        if (columns.Count == 0) return;
        var query = new QueryExpression("role") { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition("parentrootroleid", ConditionOperator.Equal, changed.Id);
        query.Criteria.AddCondition("roleid", ConditionOperator.NotEqual, changed.Id);
        foreach (var copy in session.Query(query).Entities.ToList())
        {
            foreach (var (column, value) in columns) copy[column] = value;
            session.Update(copy);
        }
    }

    private static void Below(IDataSession session, Guid unit, List<Entity> own, ILookup<Guid, Guid> children, ILookup<Guid, Entity> roles)
    {
        foreach (var child in children[unit])
        {
            var there = roles[child].ToList();
            foreach (var role in own.Where(o => !there.Any(t => t.GetAttributeValue<EntityReference>("parentroleid")?.Id == o.Id)).ToList()) there.Add(Insert(session, role, child));
            Below(session, child, there, children, roles);
        }
    }

    private static Entity Insert(IDataSession session, Entity role, Guid unit)
    {
        var id = PlatformIds.Of("role", role.Id.ToString(), unit.ToString());
        var copy = new Entity("role", id) { ["roleid"] = id, ["businessunitid"] = new EntityReference("businessunit", unit), ["parentroleid"] = role.ToEntityReference() };
        foreach (var column in Copied) if (role.Contains(column)) copy[column] = role[column];
        session.Insert(copy);
        return copy;
    }
}
