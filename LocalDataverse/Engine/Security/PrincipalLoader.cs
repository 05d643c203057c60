using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>Reads a user's or team's roles, teams and privileges.</summary>
internal static class PrincipalLoader
{
    /// <summary>Tables whose rows decide what users may do.</summary>
    public static readonly IReadOnlySet<string> Tables = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "systemuser", "businessunit", "role", "privilege", "roleprivileges", "systemuserroles", "team", "teammembership", "teamroles",
        "fieldsecurityprofile", "fieldpermission", "systemuserprofiles", "teamprofiles", "usersettings", "organization", "position",
    };

    /// <summary>Reads the user; null when there is none.</summary>
    public static Principal? LoadUser(IDataSession session, Guid id)
    {
        if (session.Find("systemuser", id, new ColumnSet("fullname", "businessunitid", "azureactivedirectoryobjectid", "applicationid", "isdisabled", "accessmode", "positionid")) is not { } row) return null;
        var user = new UserInfo(
            id,
            row.GetAttributeValue<string>("fullname") ?? "",
            BusinessUnit(row),
            row.GetAttributeValue<Guid?>("azureactivedirectoryobjectid") ?? Guid.Empty,
            row.GetAttributeValue<Guid?>("applicationid") ?? Guid.Empty,
            row.GetAttributeValue<bool?>("isdisabled") ?? false,
            row.GetAttributeValue<OptionSetValue>("accessmode")?.Value ?? 0);
        var units = new BusinessUnits(session);
        var teams = SecurityRows.Ids(session, "teammembership", "systemuserid", [id], "teamid");
        var unitOfTeam = SecurityRows.Query(session, "team", "teamid", teams, "businessunitid").ToDictionary(t => t.Id, BusinessUnit);
        var roles = SecurityRows.Ids(session, "systemuserroles", "systemuserid", [id], "roleid").Select(role => new GrantedRole(role, null, units.Below(user.BusinessUnitId)))
            .Concat(SecurityRows.Query(session, "teamroles", "teamid", teams, "roleid", "teamid")
                .Select(r => (Role: r.GetAttributeValue<Guid>("roleid"), Team: r.GetAttributeValue<Guid>("teamid")))
                .Where(r => unitOfTeam.ContainsKey(r.Team))
                .Select(r => new GrantedRole(r.Role, r.Team, units.Below(unitOfTeam[r.Team]))))
            .ToList();
        return Load(session, id, user, user.BusinessUnitId, roles, teams) with { Hierarchy = HierarchyLoader.Load(session, row, units.Below(user.BusinessUnitId)) };
    }

    /// <summary>Reads the team; null when there is none.</summary>
    public static Principal? LoadTeam(IDataSession session, Guid id)
    {
        if (session.Find("team", id, new ColumnSet("businessunitid")) is not { } row) return null;
        var units = new BusinessUnits(session).Below(BusinessUnit(row));
        var roles = SecurityRows.Ids(session, "teamroles", "teamid", [id], "roleid").Select(role => new GrantedRole(role, id, units)).ToList();
        return Load(session, id, null, BusinessUnit(row), roles, []);
    }

    private static Principal Load(IDataSession session, Guid id, UserInfo? user, Guid businessUnit, List<GrantedRole> granted, List<Guid> teams)
    {
        var roles = SecurityRows.Query(session, "role", "roleid", granted.Select(g => g.RoleId).Distinct().ToList(), "parentrootroleid", "roletemplateid", "isinherited", "businessunitid").ToDictionary(r => r.Id);
        var unrestricted = WellKnownUsers.IsBuiltIn(id) || roles.Values.Any(r => r.GetAttributeValue<EntityReference>("roletemplateid")?.Id == WellKnownRoles.SystemAdministratorTemplate);
        return new Principal
        {
            Id = id,
            User = user,
            BusinessUnitId = businessUnit,
            Unrestricted = unrestricted,
            RoleCount = roles.Count,
            Privileges = PrivilegeLoader.Load(session, granted, roles, [id, .. teams]),
            Columns = SecuredColumnRights.Load(session, id, teams, unrestricted),
            Teams = teams,
            Settings = user is null ? UserSettings.Default : UserSettings.Load(session, id),
            RoleBusinessUnits = [.. roles.Values.Select(BusinessUnit).Distinct()],
            SharedWith = [id, .. teams, .. SecurityRows.Organization(session)],
        };
    }

    private static Guid BusinessUnit(Entity row) => row.GetAttributeValue<EntityReference>("businessunitid")?.Id ?? Guid.Empty;
}
