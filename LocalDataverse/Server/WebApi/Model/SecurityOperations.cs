using System.Collections.Generic;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>The platform's actions and functions of sharing, roles and privileges.</summary>
internal static class SecurityOperations
{
    private static readonly CustomApiMember Target = new("Target", CustomApiType.EntityReference, null, false);
    private static readonly CustomApiMember Access = new("PrincipalAccess", CustomApiType.PrincipalAccess, null, false);
    private static readonly CustomApiMember Privileges = new("RolePrivileges", CustomApiType.RolePrivileges, null, false);
    private static readonly CustomApiMember NewPrivileges = new("Privileges", CustomApiType.RolePrivileges, null, false);
    private static readonly CustomApiMember PrivilegeId = new("PrivilegeId", CustomApiType.Guid, null, false);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CustomApiOperation> All { get; } =
    [
        new("GrantAccess", 0, null, false, false, [Target, Access], []),
        new("ModifyAccess", 0, null, false, false, [Target, Access], []),
        new("RevokeAccess", 0, null, false, false, [Target, new("Revokee", CustomApiType.EntityReference, null, false)], []),
        new("RetrieveSharedPrincipalsAndAccess", 0, null, true, false, [Target], [new("PrincipalAccesses", CustomApiType.PrincipalAccesses, null, false)]),
        new("RetrievePrincipalAccess", 1, "systemuser", true, false, [Target], [new("AccessRights", CustomApiType.AccessRights, null, false)]) { BoundParameter = "Principal", OtherTables = ["team"] },
        ById("UserId", new("RetrieveUserPrivileges", 1, "systemuser", true, false, [], [Privileges])),
        ById("UserId", new("RetrieveUserPrivilegeByPrivilegeName", 1, "systemuser", true, false, [new("PrivilegeName", CustomApiType.String, null, false)], [Privileges])),
        ById("UserId", new("RetrieveUserPrivilegeByPrivilegeId", 1, "systemuser", true, false, [PrivilegeId], [Privileges])),
        ById("TeamId", new("RetrieveTeamPrivileges", 1, "team", true, false, [], [Privileges])),
        new("RetrieveRolePrivilegesRole", 0, null, true, false, [new("RoleId", CustomApiType.Guid, null, false)], [Privileges]),
        ById("RoleId", new("AddPrivilegesRole", 1, "role", false, false, [NewPrivileges], [])),
        ById("RoleId", new("ReplacePrivilegesRole", 1, "role", false, false, [NewPrivileges], [])),
        ById("RoleId", new("RemovePrivilegeRole", 1, "role", false, false, [PrivilegeId], [])),
    ];

    private static CustomApiOperation ById(string parameter, CustomApiOperation operation) => operation with { BoundParameter = parameter, BoundById = true };
}
