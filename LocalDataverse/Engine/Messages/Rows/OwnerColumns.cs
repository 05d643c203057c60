using System;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Fills what follows from a row's owner: owninguser or owningteam, owningbusinessunit.</summary>
internal static class OwnerColumns
{
    /// <summary>Gives a new row its owner: the one asked for, or the caller.</summary>
    public static void Prepare(OperationContext operation, TableDefinition table, Entity target)
    {
        switch (table.Ownership)
        {
            case OwnershipType.UserOwned:
                var owner = target.GetAttributeValue<EntityReference>("ownerid") ?? new EntityReference("systemuser", operation.UserId);
                Set(operation, table, target, owner);
                DemandRights(operation, table, target, owner.Id);
                break;
            case OwnershipType.OrganizationOwned when table.TryGetColumn("organizationid", out var column):
                operation.Enrich(table, target, "organizationid", column.Type == ColumnType.UniqueIdentifier
                    ? operation.Organization.Id
                    : new EntityReference("organization", operation.Organization.Id));
                break;
        }
    }

    /// <summary>Gives a row an owner: a user or an owner team that can read rows of the table.</summary>
    public static void Set(OperationContext operation, TableDefinition table, Entity target, EntityReference owner)
    {
        if (owner.Id == Guid.Empty || owner.LogicalName is not ("systemuser" or "team"))
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The owner of a row must be a systemuser or a team, not '{owner.LogicalName}' ({owner.Id}).");
        }
        var businessUnit = owner.LogicalName == "systemuser" ? operation.Organization.Security.FindUser(owner.Id, operation.Unit).BusinessUnitId : BusinessUnitOfTeam(operation, owner);
        if (owner.Id != operation.UserId) operation.Organization.Security.DemandReader(owner, table.LogicalName, operation.UserId, operation.Unit);
        operation.Enrich(table, target, "ownerid", new EntityReference(owner.LogicalName, owner.Id));
        operation.Enrich(table, target, "owninguser", owner.LogicalName == "systemuser" ? new EntityReference("systemuser", owner.Id) : null);
        operation.Enrich(table, target, "owningteam", owner.LogicalName == "team" ? new EntityReference("team", owner.Id) : null);
        operation.Enrich(table, target, "owningbusinessunit", businessUnit == Guid.Empty ? null : new EntityReference("businessunit", businessUnit));
    }

    private static Guid BusinessUnitOfTeam(OperationContext operation, EntityReference team)
    {
        var row = operation.Session.Find("team", team.Id, new ColumnSet("businessunitid", "teamtype")) ?? throw PlatformFault.NotFound("team", team.Id);
        if (row.GetAttributeValue<OptionSetValue>("teamtype")?.Value == AccessTeams.Type)
        {
            throw PlatformFault.Create(PlatformErrorCodes.CannotAssignToAccessTeam, "You cannot assign a record to the access team. You can assign a record to the owner team.");
        }
        return row.GetAttributeValue<EntityReference>("businessunitid")?.Id ?? Guid.Empty;
    }

    /// <summary>The depth of Create says for whom rows may be made.</summary>
    private static void DemandRights(OperationContext operation, TableDefinition table, Entity target, Guid owner)
    {
        var row = new OwnedRow(target.Id, owner, target.GetAttributeValue<EntityReference>("owningbusinessunit")?.Id);
        operation.DemandNew(AccessRight.Create, table.LogicalName, row);
    }
}
