using System;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Fills what follows from a row's owner: owninguser or owningteam, owningbusinessunit.</summary>
internal static class OwnerColumns
{
    /// <summary>Option Access of team.teamtype (the error's code and text are assumed).</summary>
    private const int AccessTeam = 1;

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
        var columns = owner.LogicalName == "team" ? new ColumnSet("businessunitid", "teamtype") : new ColumnSet("businessunitid");
        var row = operation.Session.Find(owner.LogicalName, owner.Id, columns) ?? throw PlatformFault.NotFound(owner.LogicalName, owner.Id);
        if (row.GetAttributeValue<OptionSetValue>("teamtype")?.Value == AccessTeam)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The team {owner.Id} is an access team and can't own rows.");
        }
        if (owner.Id != operation.UserId) operation.Organization.Security.DemandReader(owner, table.LogicalName, operation.UserId, operation.Unit);
        var businessUnit = row.GetAttributeValue<EntityReference>("businessunitid");
        operation.Enrich(table, target, "ownerid", new EntityReference(owner.LogicalName, owner.Id));
        operation.Enrich(table, target, "owninguser", owner.LogicalName == "systemuser" ? new EntityReference("systemuser", owner.Id) : null);
        operation.Enrich(table, target, "owningteam", owner.LogicalName == "team" ? new EntityReference("team", owner.Id) : null);
        operation.Enrich(table, target, "owningbusinessunit", businessUnit is null ? null : new EntityReference("businessunit", businessUnit.Id));
    }

    /// <summary>The depth of Create says for whom rows may be made.</summary>
    private static void DemandRights(OperationContext operation, TableDefinition table, Entity target, Guid owner)
    {
        if (!operation.ChecksPrivileges) return;
        var row = new OwnedRow(target.Id, owner, target.GetAttributeValue<EntityReference>("owningbusinessunit")?.Id);
        operation.Organization.Security.DemandOwner(operation.UserId, AccessRight.Create, table.LogicalName, row, operation.Unit);
    }
}
