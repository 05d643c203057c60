using System;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>
/// RetrieveEntityChanges: the rows of a table that were made or changed since a token, by their version, then the deleted ones (PLATFORM-FACTS 6.6,
/// "Use change tracking to synchronize data with external systems", Microsoft Learn). Without a token: every row, and no deleted ones.
/// </summary>
internal sealed class RetrieveEntityChangesHandler : IMessageHandler
{
    private const int PageLimit = 5000;

    public string MessageName => "RetrieveEntityChanges";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) =>
        input.TryGetValue("EntityName", out var name) && name is string table ? new EntityReference(table, Guid.Empty) : null;

    public void Authorize(OperationContext operation)
    {
        var table = operation.Table(operation.Required<string>("EntityName"));
        operation.DemandTable(AccessRight.Read, table.LogicalName);
        // Changes are those of the whole table: a reader of a part of it is refused. The text is assumed.
        if (operation.Visibility.FilterFor(table.LogicalName) is not null || operation.Visibility.WholeOf(table.LogicalName) is not null)
            throw PlatformFault.Create(PlatformErrorCodes.PrivilegeDenied, $"Principal user (Id={operation.UserId}) needs organization level read access to '{table.LogicalName}' to retrieve its changes.");
    }

    public void Execute(OperationContext operation)
    {
        var table = operation.Table(operation.Required<string>("EntityName"));
        // Code and text are assumed.
        if (!table.ChangeTrackingEnabled) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Change tracking is not enabled for the entity '{table.LogicalName}'.");
        var page = operation.Optional<PagingInfo>("PageInfo");
        var since = ChangeToken.Read(operation, operation.Optional<string>("DataVersion"));
        var at = ChangePosition.Read(page, since, operation.Session.LastVersion);
        var size = page is { Count: > 0 } ? Math.Min(page.Count, PageLimit) : PageLimit;
        var changes = new BusinessEntityChanges { Changes = new BusinessEntityChangesCollection(), DataToken = ChangeToken.Write(at.UpTo, operation.Now) };
        if (!at.InDeleted) at = AddRows(operation, table, changes, at, size);
        if (at.InDeleted && since > 0) at = AddDeleted(operation, table, changes, at, size);
        changes.MoreRecords = changes.Changes.Count == size && !at.AtEnd;
        if (changes.MoreRecords) changes.PagingCookie = at.ToString();
        operation.OutputParameters["EntityChanges"] = changes;
    }

    private static ChangePosition AddRows(OperationContext operation, TableDefinition table, BusinessEntityChanges changes, ChangePosition at, int size)
    {
        var query = new QueryExpression(table.LogicalName) { ColumnSet = operation.Optional<ColumnSet>("Columns") ?? new ColumnSet(true), TopCount = size };
        query.Criteria.AddCondition("versionnumber", ConditionOperator.GreaterThan, at.After);
        query.Criteria.AddCondition("versionnumber", ConditionOperator.LessEqual, at.UpTo);
        query.AddOrder("versionnumber", OrderType.Ascending);
        SecretColumns.Guard(query);
        var rows = operation.Session.Query(query, operation.Visibility).Entities;
        operation.Formatted.Fill(rows);
        foreach (var row in rows)
        {
            SecretColumns.Remove(row);
            changes.Changes.Add(new NewOrUpdatedItem(ChangeType.NewOrUpdated, row));
        }
        return rows.Count == size ? at.Past(rows[^1].RowVersion) : at.PastRows();
    }

    private static ChangePosition AddDeleted(OperationContext operation, TableDefinition table, BusinessEntityChanges changes, ChangePosition at, int size)
    {
        var wanted = size - changes.Changes.Count;
        if (wanted == 0) return at;
        var deleted = operation.Session.DeletedSince(table.LogicalName, at.After, wanted).Where(d => ChangePosition.VersionOf(d.RowVersion) <= at.UpTo).ToList();
        foreach (var row in deleted) changes.Changes.Add(new RemovedOrDeletedItem(ChangeType.RemoveOrDeleted, row));
        return deleted.Count == wanted ? at.Past(deleted[^1].RowVersion) : at with { After = at.UpTo };
    }
}
