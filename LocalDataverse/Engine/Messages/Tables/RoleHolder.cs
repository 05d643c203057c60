using System;
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

    private static Guid? BusinessUnit(OperationContext operation, string table, Guid id) =>
        operation.Session.Find(table, id, new ColumnSet("businessunitid"))?.GetAttributeValue<EntityReference>("businessunitid")?.Id;
}
