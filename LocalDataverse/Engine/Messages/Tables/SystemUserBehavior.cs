using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>systemuser: the full name is made of its parts; a user without a business unit belongs to the root one; moving to another takes the roles away and the rows along.</summary>
internal sealed class SystemUserBehavior : ITableBehavior
{
    public string Table => "systemuser";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        // The directory's id of a user: there is no directory behind a local organisation, and clients can't write it.
        operation.EnrichMissing(table, target, "azureactivedirectoryobjectid", PlatformIds.Of("directory", target.Id.ToString()));
        if (!target.Contains("isdisabled")) target["isdisabled"] = false;
        if (!target.Contains("businessunitid")) target["businessunitid"] = new EntityReference("businessunit", operation.Organization.RootBusinessUnitId);
        FullName.OfNew(table, target);
    }

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target)
    {
        FullName.OfChanged(operation, table, target);
        if (target.GetAttributeValue<EntityReference>("businessunitid") is not { } unit) return;
        if (operation.Session.Find(Table, target.Id, new ColumnSet("businessunitid"))?.GetAttributeValue<EntityReference>("businessunitid")?.Id == unit.Id) return;
        RemoveRoles(operation, target);
        MoveRows(operation, target, unit);
        DefaultTeam.Join(operation, target.Id, unit.Id);
        operation.Session.Update(new Entity("usersettings", target.Id) { ["businessunitid"] = unit.Id });
    }

    public void Created(OperationContext operation, TableDefinition table, Entity row)
    {
        var unit = row.GetAttributeValue<EntityReference>("businessunitid").Id;
        DefaultTeam.Join(operation, row.Id, unit);
        UserSettings.Insert(operation.Session, row.Id, unit, operation.Now, operation.UserId);
    }

    private static void RemoveRoles(OperationContext operation, Entity user)
    {
        var query = new QueryExpression("systemuserroles") { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition("systemuserid", ConditionOperator.Equal, user.Id);
        foreach (var role in operation.Session.Query(query).Entities.ToList()) operation.Session.Delete("systemuserroles", role.Id);
        RowChanges.Touch(operation, "systemuserroles");
    }

    private static void MoveRows(OperationContext operation, Entity user, EntityReference unit)
    {
        foreach (var table in operation.Metadata.Tables.Where(t => t.Ownership == OwnershipType.UserOwned && t.TryGetColumn("ownerid", out _) && t.TryGetColumn("owningbusinessunit", out _)).ToList())
        {
            var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(false) };
            query.Criteria.AddCondition("ownerid", ConditionOperator.Equal, user.Id);
            foreach (var row in operation.Session.Query(query).Entities.ToList()) operation.Session.Update(new Entity(table.LogicalName, row.Id) { ["owningbusinessunit"] = unit });
        }
    }
}
