using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>
/// What a row gets from its parents where relationships cascade Reparent: their owners and those they are shared with reach it too ("Table relationship behavior: reparent", Microsoft
/// Learn). It is in inheritedaccessrightsmask, which the other parents and shares of the row itself leave alone.
/// </summary>
internal static class InheritedShares
{
    /// <summary>The owner of a parent may do everything with the rows below that the privileges allow: 135069719 in the platform's rows, with its mark of what came from an owner.</summary>
    private const AccessRight OfOwner = SharedRows.All | (AccessRight)0x08000000;

    /// <summary>A row was made: nothing is below it yet.</summary>
    public static void OfNew(OperationContext operation, TableDefinition table, Entity row)
    {
        if (Above(operation, table).Any(r => Reparents(r) && row.Contains(r.ReferencingColumn))) Renew(operation, table, row.Id);
    }

    /// <summary>A row has other parents, or another owner: that counts for the rows below, too (of the owner it is assumed).</summary>
    public static void OfChanged(OperationContext operation, TableDefinition table, Entity written)
    {
        if (table.Ownership != OwnershipType.UserOwned) return;
        var hasOwner = written.Contains("ownerid");
        if (!hasOwner && !Above(operation, table).Any(r => Reparents(r) && written.Contains(r.ReferencingColumn))) return;
        if (Renew(operation, table, written.Id) || hasOwner) RenewBelow(operation, written.ToEntityReference(), [written.Id]);
    }

    /// <summary>A row points to another parent through this relationship, or to none, without an Update of it.</summary>
    public static void OfMoved(OperationContext operation, RelationshipDefinition relationship, Guid id)
    {
        if (Reparents(relationship) && operation.Metadata.TryGetTable(relationship.ReferencingTable, out var table)) OfChanged(operation, table, new Entity(table.LogicalName, id) { [relationship.ReferencingColumn] = null });
    }

    /// <summary>What all parents of a row give one principal now, by whichever cascade.</summary>
    public static AccessRight Of(OperationContext operation, TableDefinition table, Guid id, Guid principal) =>
        ParentsOf(operation, table, id).SelectMany(parent => parent.Rights).Where(r => r.Principal.Id == principal).Aggregate(AccessRight.None, (sum, r) => sum | r.Rights);

    /// <summary>Writes what the parents give; what was shared through a relationship that doesn't reparent stays while its parent is shared for it. True when anything changed.</summary>
    private static bool Renew(OperationContext operation, TableDefinition table, Guid id)
    {
        var target = new EntityReference(table.LogicalName, id);
        var parents = ParentsOf(operation, table, id);
        var given = Sum(parents.Where(p => p.Reparents));
        var kept = Sum(parents.Where(p => !p.Reparents));
        var principals = SharedRows.Of(operation.Session, id).Select(Shares.Principal).Concat(given.Keys).Distinct().ToList();
        var changed = false;
        foreach (var who in principals)
        {
            var (before, after) = Shares.Write(operation, target, who, SharedRows.Inherited, had => given.GetValueOrDefault(who) | had & kept.GetValueOrDefault(who));
            changed |= before != after;
        }
        return changed;
    }

    private static void RenewBelow(OperationContext operation, EntityReference parent, HashSet<Guid> seen)
    {
        foreach (var relationship in operation.Metadata.RelationshipsOf(parent.LogicalName).ToList())
        {
            if (relationship.IsManyToMany || !Same(relationship.ReferencedTable, parent.LogicalName) || !Reparents(relationship)) continue;
            if (!operation.Metadata.TryGetTable(relationship.ReferencingTable, out var table) || table.Ownership != OwnershipType.UserOwned) continue;
            foreach (var child in Children.Find(operation.Session, relationship, parent.Id).Where(child => seen.Add(child.Id)))
                if (Renew(operation, table, child.Id)) RenewBelow(operation, child.ToEntityReference(), seen);
        }
    }

    private static List<ParentRights> ParentsOf(OperationContext operation, TableDefinition table, Guid id)
    {
        var relationships = Above(operation, table).Where(r => Reparents(r) || Cascades(r.CascadeShare)).ToList();
        var columns = relationships.Select(r => r.ReferencingColumn).Append("ownerid").Concat(table.TryGetColumn(StateColumns.State, out _) ? [StateColumns.State] : []).Distinct().ToArray();
        if (relationships.Count == 0 || operation.Session.Find(table.LogicalName, id, new ColumnSet(columns)) is not { } row) return [];
        // A lookup to several tables is several relationships, of which one is the row's.
        return [.. relationships.Where(r => row.GetAttributeValue<EntityReference?>(r.ReferencingColumn) is { } parent && Same(parent.LogicalName, r.ReferencedTable)).Select(r => RightsFrom(operation, r, row))];
    }

    private static ParentRights RightsFrom(OperationContext operation, RelationshipDefinition relationship, Entity row)
    {
        var parent = row.GetAttributeValue<EntityReference>(relationship.ReferencingColumn);
        var rights = SharedRows.Of(operation.Session, parent.Id).Select(share => (Principal: Shares.Principal(share), Rights: SharedRows.Mask(share))).ToList();
        if (!Reparents(relationship)) return new ParentRights(false, rights);
        var owner = operation.Metadata.TryGetTable(relationship.ReferencedTable, out var table) && table.Ownership == OwnershipType.UserOwned
            ? operation.Session.Find(table.LogicalName, parent.Id, new ColumnSet("ownerid"))?.GetAttributeValue<EntityReference>("ownerid")
            : null;
        var own = row.GetAttributeValue<EntityReference>("ownerid")?.Id;
        if (relationship.CascadeReparent == CascadeBehavior.UserOwned && owner?.Id != own) return new ParentRights(true, []);
        if (relationship.CascadeReparent == CascadeBehavior.Active && row.GetAttributeValue<OptionSetValue>(StateColumns.State) is { Value: not 0 }) return new ParentRights(true, []);
        // Who owns the row needs no share of it.
        if (owner is not null && owner.Id != own) rights.Add((new EntityReference(owner.LogicalName, owner.Id), OfOwner));
        return new ParentRights(true, rights);
    }

    private static Dictionary<EntityReference, AccessRight> Sum(IEnumerable<ParentRights> parents) =>
        parents.SelectMany(p => p.Rights).GroupBy(r => r.Principal).ToDictionary(g => g.Key, g => g.Aggregate(AccessRight.None, (sum, r) => sum | r.Rights));

    private static IEnumerable<RelationshipDefinition> Above(OperationContext operation, TableDefinition table) => table.Ownership == OwnershipType.UserOwned
        ? operation.Metadata.RelationshipsOf(table.LogicalName).Where(r => !r.IsManyToMany && Same(r.ReferencingTable, table.LogicalName))
        : [];

    private static bool Reparents(RelationshipDefinition relationship) => Cascades(relationship.CascadeReparent);

    private static bool Cascades(CascadeBehavior behavior) => behavior is CascadeBehavior.Cascade or CascadeBehavior.Active or CascadeBehavior.UserOwned;

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>What one parent gives a row.</summary>
    private sealed record ParentRights(bool Reparents, IReadOnlyList<(EntityReference Principal, AccessRight Rights)> Rights);
}
