using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Storage;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Auditing;

/// <summary>Shows rows of audit to a user: without the values of columns that the user may not read in the row itself.</summary>
internal static class AuditRows
{
    private const string Data = "changedata";

    /// <summary>True for a query that reads rows of audit.</summary>
    public static bool AreRead(QueryExpression query) => Is(query.EntityName) || query.LinkEntities.Any(AreRead);

    /// <summary>Takes what the user may not read out of rows that a query found.</summary>
    public static void Hide(OperationContext operation, IEnumerable<Entity> rows)
    {
        if (operation.Principals.Count == 0) return;
        foreach (var row in rows)
        {
            // A linked row doesn't say which row its values are of.
            foreach (var (name, _) in row.Attributes.Where(a => a.Value is AliasedValue { AttributeLogicalName: Data } aliased && Is(aliased.EntityLogicalName)).ToList()) row.Attributes.Remove(name);
            if (!Is(row.LogicalName) || !row.Contains(Data)) continue;
            var target = row.GetAttributeValue<EntityReference>("objectid") ?? operation.Session.Find(AuditTrail.Table, row.Id, new ColumnSet("objectid"))!.GetAttributeValue<EntityReference>("objectid");
            row[Data] = Shown(operation, target, ChangeData.Parse(row.GetAttributeValue<string>(Data))).ToString();
        }
    }

    /// <summary>The history of a row, the latest change first.</summary>
    public static IEnumerable<Entity> Of(OperationContext operation, EntityReference target)
    {
        var query = new QueryExpression(AuditTrail.Table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("objectid", ConditionOperator.Equal, target.Id);
        query.Criteria.AddCondition("objecttypecode", ConditionOperator.Equal, target.LogicalName);
        query.AddOrder("createdon", OrderType.Descending);
        query.AddOrder("auditid", OrderType.Descending);
        return operation.Session.QueryAll(query);
    }

    /// <summary>A change as the SDK's classes tell it.</summary>
    public static AuditDetail Detail(OperationContext operation, Entity row)
    {
        var target = row.GetAttributeValue<EntityReference>("objectid");
        var data = Shown(operation, target, ChangeData.Parse(row.GetAttributeValue<string>(Data)));
        row[Data] = data.ToString();
        operation.Formatted.Fill(row);
        if (data.Share is { } share)
        {
            return new ShareAuditDetail
            {
                AuditRecord = row,
                Principal = AuditValues.Reference(share.Principal),
                OldPrivileges = (AccessRights)share.OldPrivileges,
                NewPrivileges = (AccessRights)share.NewPrivileges,
            };
        }
        if (data.Relationship is { } relationship)
        {
            var connected = new RelationshipAuditDetail { AuditRecord = row, RelationshipName = relationship.RelationshipName };
            foreach (var other in relationship.TargetRecords) connected.TargetRecords.Add(AuditValues.Reference(other));
            return connected;
        }
        return new AttributeAuditDetail { AuditRecord = row, OldValue = Values(operation, target, data, c => c.OldValue), NewValue = Values(operation, target, data, c => c.NewValue) };
    }

    private static bool AreRead(LinkEntity link) => Is(link.LinkToEntityName) || link.LinkEntities.Any(AreRead);

    private static bool Is(string? table) => string.Equals(table, AuditTrail.Table, StringComparison.OrdinalIgnoreCase);

    private static Entity Values(OperationContext operation, EntityReference target, ChangeData data, Func<AuditedChange, string?> side)
    {
        var values = new Entity(target.LogicalName, target.Id);
        if (!operation.Metadata.TryGetTable(target.LogicalName, out var table)) return values;
        foreach (var change in data.ChangedAttributes)
            if (side(change) is { } text && table.TryGetColumn(change.LogicalName, out var column)) values[change.LogicalName] = AuditValues.Value(column, text);
        operation.Formatted.Fill(values);
        return values;
    }

    private static ChangeData Shown(OperationContext operation, EntityReference target, ChangeData data)
    {
        var readable = new Entity(target.LogicalName, target.Id);
        foreach (var change in data.ChangedAttributes) readable[change.LogicalName] = null;
        foreach (var principal in operation.Principals) SecuredColumns.Hide(operation.Session, principal, readable);
        return data with { ChangedAttributes = [.. data.ChangedAttributes.Where(c => readable.Contains(c.LogicalName))] };
    }
}
