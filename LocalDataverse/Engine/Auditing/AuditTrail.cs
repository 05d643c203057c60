using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Auditing;

/// <summary>
/// Writes the rows of audit, in the transaction of what they tell of ("Auditing overview", Microsoft Learn). Nothing happens while the organisation or the table has auditing off.
/// </summary>
internal static class AuditTrail
{
    /// <summary>The table.</summary>
    public const string Table = "audit";

    /// <summary>The row as it is before an operation; null when nothing of it is audited.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="table">The row's table.</param>
    /// <param name="id">The row.</param>
    /// <param name="written">The columns that are written; null for all of them.</param>
    public static Entity? Before(OperationContext operation, TableDefinition table, Guid id, IEnumerable<string>? written = null)
    {
        if (!IsOn(operation, table)) return null;
        var columns = AuditedColumns.Of(table);
        if (written is not null) columns = columns.Intersect(written, StringComparer.OrdinalIgnoreCase);
        return columns.ToArray() is { Length: > 0 } read ? Read(operation, table, id, read) : null;
    }

    /// <summary>A row was made.</summary>
    public static void Created(OperationContext operation, TableDefinition table, Guid id)
    {
        if (IsOn(operation, table)) Write(operation, new EntityReference(table.LogicalName, id), AuditAction.Create, AuditOperation.Create, ChangeData.Between(null, Read(operation, table, id, [.. AuditedColumns.Of(table)])));
    }

    /// <summary>A row was changed; when no audited column has another value there is nothing to tell (assumed).</summary>
    public static void Changed(OperationContext operation, TableDefinition table, Entity row, Entity? before)
    {
        if (before is null) return;
        var written = AuditedColumns.Of(table).Intersect(row.Attributes.Keys, StringComparer.OrdinalIgnoreCase);
        var data = ChangeData.Between(before, Read(operation, table, row.Id, [.. written]));
        if (data.ChangedAttributes.Count > 0) Write(operation, row.ToEntityReference(), ActionOf(data), AuditOperation.Update, data);
    }

    /// <summary>A row was deleted.</summary>
    public static void Deleted(OperationContext operation, TableDefinition table, Guid id, Entity? before)
    {
        if (before is not null) Write(operation, new EntityReference(table.LogicalName, id), AuditAction.Delete, AuditOperation.Delete, ChangeData.Between(before, null));
    }

    /// <summary>Rights on a row were given to somebody, or taken back.</summary>
    public static void Shared(OperationContext operation, EntityReference target, EntityReference principal, AccessRight before, AccessRight after)
    {
        if (before == after || !IsOn(operation, operation.Table(target.LogicalName))) return;
        var action = before == AccessRight.None ? AuditAction.Share : after == AccessRight.None ? AuditAction.Unshare : AuditAction.ModifyShare;
        Write(operation, target, action, AuditOperation.Update, new ChangeData { Share = new AuditedShare(AuditValues.Text(principal)!, (int)before, (int)after) });
    }

    /// <summary>Two rows were connected or separated by a many-to-many relationship: each of them has it in its history (assumed).</summary>
    public static void Associated(OperationContext operation, string relationship, EntityReference one, EntityReference other, bool connected)
    {
        foreach (var (row, partner) in ((EntityReference, EntityReference)[])[(one, other), (other, one)])
        {
            if (!IsOn(operation, operation.Table(row.LogicalName))) continue;
            var action = connected ? AuditAction.AssociateEntities : AuditAction.DisassociateEntities;
            Write(operation, row, action, AuditOperation.Update, new ChangeData { Relationship = new AuditedRelationship(relationship, [AuditValues.Text(partner)!]) });
        }
    }

    private static bool IsOn(OperationContext operation, TableDefinition table) => table.IsAuditEnabled && (operation.Unit.IsAuditEnabled ??= OfOrganization(operation));

    private static bool OfOrganization(OperationContext operation) =>
        operation.OrganizationRow("isauditenabled").GetAttributeValue<bool>("isauditenabled");

    private static Entity? Read(OperationContext operation, TableDefinition table, Guid id, string[] columns)
    {
        var row = operation.Session.Find(table.LogicalName, id, new ColumnSet(columns));
        if (!columns.Contains(table.PrimaryIdColumn)) row?.Attributes.Remove(table.PrimaryIdColumn);
        return row;
    }

    /// <summary>What the change is called (assumed for changes made by Update).</summary>
    private static AuditAction ActionOf(ChangeData data)
    {
        string? To(string column) => data.ChangedAttributes.FirstOrDefault(c => c.LogicalName == column)?.NewValue;
        if (To("ownerid") is not null) return AuditAction.Assign;
        return To(StateColumns.State) switch { null => AuditAction.Update, "0" => AuditAction.Activate, _ => AuditAction.Deactivate };
    }

    private static void Write(OperationContext operation, EntityReference target, AuditAction action, AuditOperation kind, ChangeData data)
    {
        var id = RowIds.Next();
        var numbers = WrittenColumns.Of(operation.Table(target.LogicalName)).Numbers;
        operation.Session.Insert(new Entity(Table, id)
        {
            ["auditid"] = id,
            ["action"] = new OptionSetValue((int)action),
            ["operation"] = new OptionSetValue((int)kind),
            ["objectid"] = new EntityReference(target.LogicalName, target.Id),
            ["objecttypecode"] = target.LogicalName,
            ["userid"] = new EntityReference("systemuser", operation.UserId),
            ["callinguserid"] = NewRow.OnBehalf(operation),
            ["createdon"] = operation.Now,
            ["transactionid"] = operation.Unit.TransactionId,
            ["attributemask"] = data.ChangedAttributes.Count == 0 ? null : string.Join(',', data.ChangedAttributes.Select(c => numbers[c.LogicalName]).Order()),
            ["changedata"] = data.ToString(),
        });
    }
}
