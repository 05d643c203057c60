using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>
/// Reads who is below a user, when the organisation has hierarchy security on: by managers, who reach reports of their own business unit and those below it (below at any level is
/// assumed), or by positions, in any business unit. Disabled users are left out, as in environments made since 2024.
/// </summary>
internal static class HierarchyLoader
{
    /// <summary>Levels where the organisation says nothing of maxdepthforhierarchicalsecuritymodel (assumed).</summary>
    private const int DefaultDepth = 3;

    /// <summary>Reads the hierarchy.</summary>
    /// <param name="session">The session.</param>
    /// <param name="user">The user, with positionid.</param>
    /// <param name="units">The user's business unit and those below it.</param>
    public static Hierarchy Load(IDataSession session, Entity user, IReadOnlyList<Guid> units)
    {
        var columns = new ColumnSet("ishierarchicalsecuritymodelenabled", "usepositionhierarchy", "maxdepthforhierarchicalsecuritymodel");
        if (session.Query(new QueryExpression("organization") { ColumnSet = columns }).Entities.FirstOrDefault() is not { } organization) return Hierarchy.None;
        if (organization.GetAttributeValue<bool?>("ishierarchicalsecuritymodelenabled") != true) return Hierarchy.None;
        var depth = organization.GetAttributeValue<int?>("maxdepthforhierarchicalsecuritymodel") ?? DefaultDepth;
        var levels = organization.GetAttributeValue<bool?>("usepositionhierarchy") == true ? ByPosition(session, user) : ByManager(session, user.Id, units);
        var users = levels.Take(depth).ToList();
        return users.Count == 0 ? Hierarchy.None : new Hierarchy(WithTeams(session, user.Id, users[0]), WithTeams(session, user.Id, [.. users.SelectMany(level => level)]));
    }

    private static IEnumerable<List<Guid>> ByManager(IDataSession session, Guid manager, IReadOnlyList<Guid> units) =>
        Levels(session, "systemuser", "parentsystemuserid", manager, "businessunitid", "isdisabled")
            .Select(level => level.Where(u => IsEnabled(u) && u.GetAttributeValue<EntityReference>("businessunitid") is { } unit && units.Contains(unit.Id)).Select(u => u.Id).ToList());

    private static IEnumerable<List<Guid>> ByPosition(IDataSession session, Entity user) => user.GetAttributeValue<EntityReference>("positionid") is not { } position ? []
        : Levels(session, "position", "parentpositionid", position.Id)
            .Select(level => SecurityRows.Query(session, "systemuser", "positionid", [.. level.Select(p => p.Id)], "isdisabled").Where(IsEnabled).Select(u => u.Id).ToList());

    /// <summary>The rows below a row, level by level; a circle ends.</summary>
    private static IEnumerable<List<Entity>> Levels(IDataSession session, string table, string parent, Guid top, params string[] columns)
    {
        var seen = new HashSet<Guid> { top };
        for (List<Guid> above = [top]; above.Count > 0;)
        {
            var level = SecurityRows.Query(session, table, parent, above, columns).Where(row => seen.Add(row.Id)).ToList();
            if (level.Count > 0) yield return level;
            above = [.. level.Select(row => row.Id)];
        }
    }

    private static HashSet<Guid> WithTeams(IDataSession session, Guid self, List<Guid> users)
    {
        var found = users.Concat(SecurityRows.Ids(session, "teammembership", "systemuserid", users, "teamid")).ToHashSet();
        found.Remove(self);
        return found;
    }

    private static bool IsEnabled(Entity user) => user.GetAttributeValue<bool?>("isdisabled") != true;
}
