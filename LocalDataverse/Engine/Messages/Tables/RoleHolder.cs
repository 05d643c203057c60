using System;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>Who may have a role: users and teams of the role's business unit.</summary>
internal static class RoleHolder
{
    /// <summary>Refuses a role of another business unit (code and text are assumed; so is that organizations don't allow record ownership across business units).</summary>
    public static void Demand(OperationContext operation, string table, Guid id, Guid roleId)
    {
        if (BusinessUnit(operation, table, id) is { } unit && BusinessUnit(operation, "role", roleId) is { } ofRole && unit != ofRole)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The role {roleId} is of another business unit ({ofRole}) than the {table} {id} ({unit}).");
        }
    }

    /// <summary>Refuses access teams: their members have what rows are shared for, and no more.</summary>
    public static void DemandOwnerTeam(OperationContext operation, Guid team)
    {
        if (AccessTeams.IsAccessTeam(operation, team)) throw PlatformFault.Create(PlatformErrorCodes.CannotAssignRolesOrProfilesToAccessTeam, "Cannot assign roles or profiles to an access team.");
    }

    private static Guid? BusinessUnit(OperationContext operation, string table, Guid id) =>
        operation.Session.Find(table, id, new ColumnSet("businessunitid"))?.GetAttributeValue<EntityReference>("businessunitid")?.Id;
}
