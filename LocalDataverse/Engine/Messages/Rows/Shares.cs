using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>
/// Writes principalobjectaccess: the rights a row is shared with itself, and those it has from its parent row. A share without rights goes at once (the platform's clean-up job takes
/// it later).
/// </summary>
internal static class Shares
{
    private const string Table = SharedRows.Table;

    /// <summary>Changes what a row itself is shared for, and what the rows below it get from it.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="target">The row.</param>
    /// <param name="principal">With whom.</param>
    /// <param name="change">Makes the new rights of the old.</param>
    /// <param name="revoke">True when shares are taken away: relationships have a cascade of their own for it.</param>
    public static void Change(OperationContext operation, EntityReference target, EntityReference principal, Func<AccessRight, AccessRight> change, bool revoke)
    {
        var (had, has) = Write(operation, target, principal, SharedRows.Own, change);
        AuditTrail.Shared(operation, target, principal, had, has);
        Cascade(operation, target, principal, revoke, [target.Id]);
    }

    /// <summary>Takes the shares of a row that is gone, and of its columns.</summary>
    public static void Remove(OperationContext operation, TableDefinition table, Guid id)
    {
        if (table.Ownership == OwnershipType.UserOwned) RemoveWhere(operation, Table, "objectid", id);
        if (table.Columns.Values.Any(c => c.IsSecured)) RemoveWhere(operation, SharedColumnRows.Table, "objectid", id);
    }

    /// <summary>Takes everything back that is shared with a principal that is gone.</summary>
    public static void RemoveOf(OperationContext operation, Guid principalId) => RemoveWhere(operation, Table, "principalid", principalId);

    private static void RemoveWhere(OperationContext operation, string table, string column, Guid id)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, id);
        foreach (var share in operation.Session.QueryAll(query)) operation.Session.Delete(table, share.Id);
    }

    private static void Cascade(OperationContext operation, EntityReference parent, EntityReference principal, bool revoke, HashSet<Guid> seen)
    {
        var rights = Find(operation, parent, principal) is { } share ? SharedRows.Mask(share) : AccessRight.None;
        foreach (var relationship in operation.Metadata.RelationshipsOf(parent.LogicalName).ToList())
        {
            if (relationship.IsManyToMany || !Same(relationship.ReferencedTable, parent.LogicalName)) continue;
            var cascade = revoke ? relationship.CascadeUnshare : relationship.CascadeShare;
            if (cascade is CascadeBehavior.NoCascade or CascadeBehavior.RemoveLink or CascadeBehavior.Restrict) continue;
            if (!operation.Metadata.TryGetTable(relationship.ReferencingTable, out var table) || table.Ownership != OwnershipType.UserOwned) continue;
            foreach (var child in ChildrenOf(operation, relationship, cascade, parent, table).Where(child => seen.Add(child.Id)))
            {
                // What another parent, or an owner of one, gave the row is still there; sharing this one gives no more of it.
                Write(operation, child, principal, SharedRows.Inherited, had => rights | had & InheritedShares.Of(operation, table, child.Id, principal.Id));
                Cascade(operation, child, principal, revoke, seen);
            }
        }
    }

    private static IEnumerable<EntityReference> ChildrenOf(OperationContext operation, RelationshipDefinition relationship, CascadeBehavior cascade, EntityReference parent, TableDefinition table)
    {
        var hasState = table.TryGetColumn(StateColumns.State, out _);
        var children = Children.Find(operation.Session, relationship, parent.Id, hasState ? [StateColumns.State, "ownerid"] : ["ownerid"]);
        var owner = cascade == CascadeBehavior.UserOwned ? operation.Session.Find(parent.LogicalName, parent.Id, new ColumnSet("ownerid"))?.GetAttributeValue<EntityReference>("ownerid")?.Id : null;
        return children
            .Where(c => cascade != CascadeBehavior.Active || c.GetAttributeValue<OptionSetValue>(StateColumns.State)?.Value is null or 0)
            .Where(c => cascade != CascadeBehavior.UserOwned || c.GetAttributeValue<EntityReference>("ownerid")?.Id == owner)
            .Select(c => c.ToEntityReference());
    }

    /// <summary>Writes one of the two masks of a share.</summary>
    /// <returns>The rights before and after.</returns>
    public static (AccessRight Had, AccessRight Has) Write(OperationContext operation, EntityReference target, EntityReference principal, string column, Func<AccessRight, AccessRight> change)
    {
        var share = Find(operation, target, principal);
        var other = share?.GetAttributeValue<int>(column == SharedRows.Own ? SharedRows.Inherited : SharedRows.Own) ?? 0;
        var had = (AccessRight)(share?.GetAttributeValue<int>(column) ?? 0);
        var rights = change(had);
        // The mark of what is inherited is no right.
        if ((rights & SharedRows.All) == AccessRight.None) rights = AccessRight.None;
        if (rights == had) return (had, rights);
        if (share is null)
        {
            operation.Session.Insert(New(operation, target, principal, column, rights));
        }
        else if (rights == AccessRight.None && other == 0)
        {
            operation.Session.Delete(Table, share.Id);
        }
        else
        {
            operation.Session.Update(new Entity(Table, share.Id) { [column] = (int)rights, ["changedon"] = operation.Now });
        }
        return (had, rights);
    }

    private static Entity New(OperationContext operation, EntityReference target, EntityReference principal, string column, AccessRight rights)
    {
        var id = RowIds.Next();
        return new Entity(Table, id)
        {
            ["principalobjectaccessid"] = id,
            ["objectid"] = target.Id,
            ["objecttypecode"] = target.LogicalName,
            ["principalid"] = principal.Id,
            ["principaltypecode"] = principal.LogicalName,
            [SharedRows.Own] = column == SharedRows.Own ? (int)rights : 0,
            [SharedRows.Inherited] = column == SharedRows.Inherited ? (int)rights : 0,
            ["changedon"] = operation.Now,
        };
    }

    /// <summary>With whom the row is shared.</summary>
    public static EntityReference Principal(Entity share) => new(share.GetAttributeValue<string>("principaltypecode"), share.GetAttributeValue<Guid>("principalid"));

    private static Entity? Find(OperationContext operation, EntityReference target, EntityReference principal) =>
        SharedRows.Of(operation.Session, target.Id).FirstOrDefault(share => share.GetAttributeValue<Guid>("principalid") == principal.Id);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
