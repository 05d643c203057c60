using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>Reads a user's roles, teams and privileges.</summary>
internal static class PrincipalLoader
{
    /// <summary>Tables whose rows decide what users may do.</summary>
    public static readonly IReadOnlySet<string> Tables = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "systemuser", "businessunit", "role", "privilege", "roleprivileges", "systemuserroles", "team", "teammembership", "teamroles",
    };

    /// <summary>Reads the user; null when there is none.</summary>
    public static Principal? Load(IDataSession session, Guid userId)
    {
        if (session.Find("systemuser", userId, new ColumnSet("fullname", "businessunitid", "azureactivedirectoryobjectid", "applicationid", "isdisabled")) is not { } row) return null;
        var user = new UserInfo(
            userId,
            row.GetAttributeValue<string>("fullname") ?? "",
            row.GetAttributeValue<EntityReference>("businessunitid")?.Id ?? Guid.Empty,
            row.GetAttributeValue<Guid?>("azureactivedirectoryobjectid") ?? Guid.Empty,
            row.GetAttributeValue<Guid?>("applicationid") ?? Guid.Empty,
            row.GetAttributeValue<bool?>("isdisabled") ?? false);
        var teams = Ids(session, "teammembership", "systemuserid", [userId], "teamid");
        var roles = Ids(session, "systemuserroles", "systemuserid", [userId], "roleid").Concat(Ids(session, "teamroles", "teamid", teams, "roleid")).Distinct().ToList();
        return new Principal
        {
            User = user,
            Unrestricted = WellKnownUsers.IsBuiltIn(userId) || IsAdministrator(session, roles),
            RoleCount = roles.Count,
            Privileges = LoadPrivileges(session, roles),
            Teams = teams,
            BusinessUnits = Descend(session, user.BusinessUnitId),
        };
    }

    private static bool IsAdministrator(IDataSession session, List<Guid> roles) =>
        Query(session, "role", "roleid", roles, "roletemplateid").Any(r => r.GetAttributeValue<EntityReference>("roletemplateid")?.Id == WellKnownRoles.SystemAdministratorTemplate);

    private static Dictionary<string, int> LoadPrivileges(IDataSession session, List<Guid> roles)
    {
        var granted = Query(session, "roleprivileges", "roleid", roles, "privilegeid", "privilegedepthmask")
            .GroupBy(r => r.GetAttributeValue<Guid>("privilegeid"))
            .ToDictionary(g => g.Key, g => g.Max(r => r.GetAttributeValue<int>("privilegedepthmask")));
        return Query(session, "privilege", "privilegeid", granted.Keys.ToList(), "name")
            .GroupBy(p => p.GetAttributeValue<string>("name"), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.Max(p => granted[p.Id]), StringComparer.OrdinalIgnoreCase);
    }

    private static List<Guid> Descend(IDataSession session, Guid businessUnitId)
    {
        if (businessUnitId == Guid.Empty) return [];
        var children = session.Query(new QueryExpression("businessunit") { ColumnSet = new ColumnSet("parentbusinessunitid") }).Entities
            .ToLookup(b => b.GetAttributeValue<EntityReference>("parentbusinessunitid")?.Id ?? Guid.Empty, b => b.Id);
        var found = new List<Guid> { businessUnitId };
        for (var i = 0; i < found.Count; i++) found.AddRange(children[found[i]].Where(id => !found.Contains(id)));
        return found;
    }

    private static List<Guid> Ids(IDataSession session, string table, string column, List<Guid> values, string wanted) =>
        Query(session, table, column, values, wanted).Select(r => r.GetAttributeValue<Guid>(wanted)).ToList();

    private static IEnumerable<Entity> Query(IDataSession session, string table, string column, List<Guid> values, params string[] columns)
    {
        if (values.Count == 0 || !session.Metadata.TryGetTable(table, out _)) yield break;
        // In chunks: a database limits how many values one question may have.
        foreach (var chunk in values.Chunk(400))
        {
            var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
            query.Criteria.AddCondition(column, ConditionOperator.In, chunk.Cast<object>().ToArray());
            foreach (var row in session.Query(query).Entities) yield return row;
        }
    }
}
