using System;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>The rows a user or team owns.</summary>
internal static class OwnedRows
{
    /// <summary>Gives all of them to another owner: each is an Assign of its own, with its steps and the caller's right to assign.</summary>
    public static void Reassign(OperationContext operation, EntityReference from, EntityReference to)
    {
        operation.Demand(AccessRight.Read, from);
        operation.Demand(AccessRight.Read, to);
        foreach (var table in operation.Metadata.Tables.Where(t => t.Ownership == OwnershipType.UserOwned && t.TryGetColumn("ownerid", out _)).ToList())
        {
            var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(false) };
            query.Criteria.AddCondition("ownerid", ConditionOperator.Equal, from.Id);
            foreach (var row in operation.Session.Query(query).Entities.ToList())
                operation.PartService.Execute(new AssignRequest { Target = row.ToEntityReference(), Assignee = to });
        }
    }

    /// <summary>True when a user or team owns rows.</summary>
    public static bool HasAny(OperationContext operation, Guid owner) => operation.Metadata.Tables.Where(t => t.Ownership == OwnershipType.UserOwned && t.TryGetColumn("ownerid", out _)).Any(table =>
    {
        var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(false), TopCount = 1 };
        query.Criteria.AddCondition("ownerid", ConditionOperator.Equal, owner);
        return operation.Session.Query(query).Entities.Count > 0;
    });
}
