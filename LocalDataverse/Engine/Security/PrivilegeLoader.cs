using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Security;

/// <summary>Adds up what roles give ("How access to a record is determined", Microsoft Learn).</summary>
internal static class PrivilegeLoader
{
    /// <summary>role.isinherited "Team privileges only": a privilege of Basic depth is for the team's rows, not for its members' own.</summary>
    private const int TeamPrivilegesOnly = 0;

    /// <summary>The reach of each privilege by its name.</summary>
    /// <param name="session">Where to read.</param>
    /// <param name="granted">The roles as they are had.</param>
    /// <param name="roles">Their rows.</param>
    /// <param name="owners">The user or team itself, and the user's teams.</param>
    public static Dictionary<string, PrivilegeReach> Load(IDataSession session, List<GrantedRole> granted, Dictionary<Guid, Entity> roles, Guid[] owners)
    {
        // A copy of a role in another business unit has the privileges of the root's role.
        var roots = roles.Values.ToDictionary(r => r.Id, r => r.GetAttributeValue<EntityReference>("parentrootroleid")?.Id ?? r.Id);
        var ofRole = SecurityRows.Query(session, "roleprivileges", "roleid", roots.Values.Distinct().ToList(), "roleid", "privilegeid", "privilegedepthmask").ToLookup(r => r.GetAttributeValue<Guid>("roleid"));
        var sums = new Dictionary<Guid, Sum>();
        foreach (var grant in granted.Where(g => roots.ContainsKey(g.RoleId)))
        {
            Guid[] basic = grant.Team is { } team && roles[grant.RoleId].GetAttributeValue<OptionSetValue>("isinherited")?.Value == TeamPrivilegesOnly ? [team] : owners;
            foreach (var row in ofRole[roots[grant.RoleId]])
            {
                var privilege = row.GetAttributeValue<Guid>("privilegeid");
                if (!sums.TryGetValue(privilege, out var sum)) sums[privilege] = sum = new Sum();
                sum.Add(row.GetAttributeValue<int>("privilegedepthmask"), basic, owners, grant.BusinessUnits);
            }
        }
        return SecurityRows.Query(session, "privilege", "privilegeid", [.. sums.Keys], "name")
            .GroupBy(p => p.GetAttributeValue<string>("name"), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => sums[g.First().Id].Reach, StringComparer.OrdinalIgnoreCase);
    }

    private sealed class Sum
    {
        private readonly HashSet<Guid> _owners = [];
        private readonly HashSet<Guid> _businessUnits = [];
        private int _depth;

        public PrivilegeReach Reach => _depth == PrivilegeDepth.Global ? PrivilegeReach.Everything : new PrivilegeReach(_depth, _owners, _businessUnits);

        public void Add(int depth, Guid[] basic, Guid[] owners, IReadOnlyList<Guid> businessUnits)
        {
            _depth = Math.Max(_depth, depth);
            _owners.UnionWith(depth == PrivilegeDepth.Basic ? basic : owners);
            if (depth == PrivilegeDepth.Local) _businessUnits.UnionWith(businessUnits.Take(1));
            if (depth == PrivilegeDepth.Deep) _businessUnits.UnionWith(businessUnits);
        }
    }
}
