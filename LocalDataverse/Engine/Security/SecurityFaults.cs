using System;
using System.Linq;
using System.ServiceModel;
using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Security;

/// <summary>The platform's refusals, in the words that its users' tools read (PLATFORM-FACTS 6.1; "Troubleshoot Dataverse Web API" and XrmToolBox's Security Debugger know both texts).</summary>
internal static class SecurityFaults
{
    private static readonly string[] Failed = ["SecLib::AccessCheckEx2 failed."];

    private static readonly string[] AccessModes = ["0 Read-Write", "1 Administrative", "2 Read", "3 Support User", "4 Non-interactive", "5 Delegated Admin"];

    /// <summary>0x80040220: a privilege of a table that the user has at no depth.</summary>
    public static FaultException<OrganizationServiceFault> MissingPrivilege(Principal principal, AccessRight right, TableDefinition table, Guid callerId) =>
        PlatformFault.Create(PlatformErrorCodes.PrivilegeDenied, Missing(principal, TablePrivileges.Name(right, table), Of(table), callerId));

    /// <summary>0x80040220: a privilege that is no table's.</summary>
    public static FaultException<OrganizationServiceFault> MissingPrivilege(Principal principal, string privilege) =>
        PlatformFault.Create(PlatformErrorCodes.PrivilegeDenied, Missing(principal, privilege, "", principal.Id));

    /// <summary>0x80040299: an owner must be able to read what it owns.</summary>
    public static FaultException<OrganizationServiceFault> OwnerCannotRead(Principal owner, TableDefinition table, Guid callerId) => PlatformFault.Create(
        PlatformErrorCodes.OwnerReadPrivilegeDenied,
        "Read Privilege Check For Owner failed with exception: " + Missing(owner, TablePrivileges.Name(AccessRight.Read, table), Of(table), callerId));

    /// <summary>0x80048306: a row that the privilege doesn't reach and that isn't shared.</summary>
    /// <param name="principal">Who asks.</param>
    /// <param name="right">What is missing.</param>
    /// <param name="table">The table.</param>
    /// <param name="row">The row; empty for one that is about to be made.</param>
    /// <param name="shared">The rights the row is shared with.</param>
    public static FaultException<OrganizationServiceFault> NoAccess(Principal principal, AccessRight right, TableDefinition table, OwnedRow row, AccessRight shared)
    {
        var details = JsonSerializer.Serialize(new
        {
            CallerPrincipal = new { PrincipalId = principal.Id, Type = TypeCode(principal), IsUserPrincipal = principal.User is not null },
            OwnerPrincipal = new { PrincipalId = row.Owner },
            ObjectId = row.Id,
            table.ObjectTypeCode,
            EntityName = table.LogicalName,
            ObjectBusinessUnitId = row.BusinessUnit,
            RightsToCheck = Text(right),
            PoaAccessRights = Text(shared),
            Messages = Failed,
        });
        return PlatformFault.Create(
            PlatformErrorCodes.AccessDenied, $"Principal with id {principal.Id} does not have {Text(right)} right(s) for record with id {row.Id} of entity {table.LogicalName}. Details: {details}");
    }

    /// <summary>0x80040225: a disabled user does nothing.</summary>
    public static FaultException<OrganizationServiceFault> Disabled(UserInfo user) => PlatformFault.Create(
        PlatformErrorCodes.UserNotEnabled,
        $"The specified user(Id = {user.Id}) is disabled. Consider enabling this user. Additional Details: User is Disabled, AccessMode = {AccessMode(user)}.");

    private static string Missing(Principal principal, string privilege, string table, Guid callerId) =>
        $"{Describe(principal)}, is missing {privilege} privilege (Id={TablePrivileges.IdOf(privilege)}){table}. context.Caller={callerId}. "
        + "Consider adding missed privilege to one of the principal (user/team) roles.";

    private static string Of(TableDefinition table) =>
        $" on OTC={table.ObjectTypeCode} for entity '{table.LogicalName}' (LocalizedName='{table.DisplayNames.Values.FirstOrDefault() ?? table.SchemaName}')";

    private static string Describe(Principal principal) => principal.User is { } user
        ? $"Principal user (Id={user.Id}, type=8, roleCount={principal.RoleCount}, privilegeCount={principal.Privileges.Count}, accessMode='{AccessMode(user)}', "
            + $"AADObjectId='{user.ObjectId}', businessUnitId={principal.BusinessUnitId})"
        : $"Principal team (Id={principal.Id}, type=9, teamType=0, privilegeCount={principal.Privileges.Count}, businessUnitId={principal.BusinessUnitId})";

    private static string AccessMode(UserInfo user) => user.AccessMode >= 0 && user.AccessMode < AccessModes.Length ? AccessModes[user.AccessMode] : $"{user.AccessMode}";

    private static int TypeCode(Principal principal) => principal.User is null ? 9 : 8;

    private static string Text(AccessRight rights) =>
        rights == AccessRight.None ? "None" : string.Join(", ", Enum.GetValues<AccessRight>().Where(r => r != AccessRight.None && rights.HasFlag(r)).Select(r => $"{r}Access"));
}
