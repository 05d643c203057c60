using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.Messages.Tables;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Rows to be connected or disconnected by a relationship.</summary>
internal sealed class Association
{
    private readonly OperationContext _operation;
    private readonly RelationshipDefinition _relationship;
    private readonly EntityReference _target;
    private readonly IReadOnlyList<EntityReference> _related;
    private readonly bool _targetIsReferenced;

    private Association(OperationContext operation, RelationshipDefinition relationship, EntityReference target, IReadOnlyList<EntityReference> related, bool targetIsReferenced)
    {
        _operation = operation;
        _relationship = relationship;
        _target = target;
        _related = related;
        _targetIsReferenced = targetIsReferenced;
    }

    /// <summary>Reads the message's parameters.</summary>
    public static Association Of(OperationContext operation)
    {
        var asked = operation.Required<Relationship>("Relationship");
        if (!operation.Metadata.TryGetRelationship(asked.SchemaName, out var relationship))
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"There is no relationship '{asked.SchemaName}'.");
        }
        var target = Existing(operation, operation.Required<EntityReference>("Target"));
        var related = new List<EntityReference>();
        foreach (var reference in operation.Required<EntityReferenceCollection>("RelatedEntities")) related.Add(Existing(operation, reference));
        var reflexive = Same(relationship.ReferencedTable, relationship.ReferencingTable);
        var targetIsReferenced = reflexive ? asked.PrimaryEntityRole != EntityRole.Referencing : Same(relationship.ReferencedTable, target.LogicalName);
        var (own, other) = targetIsReferenced ? (relationship.ReferencedTable, relationship.ReferencingTable) : (relationship.ReferencingTable, relationship.ReferencedTable);
        foreach (var (reference, table) in related.ConvertAll(r => (r, other)).Append((target, own)))
        {
            if (!Same(reference.LogicalName, table))
            {
                throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The relationship '{relationship.SchemaName}' connects '{own}' and '{other}', not '{reference.LogicalName}'.");
            }
        }
        return new Association(operation, relationship, target, related, targetIsReferenced);
    }

    /// <summary>Append on the rows that get a reference, AppendTo on the rows they point to; many-to-many takes Append on both ("How access to a record is determined", Microsoft Learn).</summary>
    public static void Authorize(OperationContext operation)
    {
        var association = Of(operation);
        foreach (var related in association._related)
        {
            var both = association._relationship.IsManyToMany;
            operation.Demand(association._targetIsReferenced && !both ? AccessRight.AppendTo : AccessRight.Append, association._target);
            operation.Demand(association._targetIsReferenced || both ? AccessRight.Append : AccessRight.AppendTo, related);
        }
    }

    /// <summary>Connects the rows.</summary>
    public void Connect()
    {
        foreach (var related in _related)
        {
            if (_relationship.IsManyToMany) Insert(related);
            else SetLookup(related, connect: true);
        }
    }

    /// <summary>Takes the connections away; one that isn't there is refused.</summary>
    public void Disconnect()
    {
        foreach (var related in _related)
        {
            if (_relationship.IsManyToMany) Remove(related);
            else SetLookup(related, connect: false);
        }
    }

    private void Insert(EntityReference related)
    {
        if (FindPair(related) is not null) throw PlatformFault.Create(PlatformErrorCodes.DuplicateRecord, "Cannot insert duplicate key.");
        var (first, second) = Ids(related);
        var table = _operation.Table(_relationship.IntersectTable);
        var row = new Entity(table.LogicalName, RowIds.Next()) { [_relationship.ReferencedColumn] = first, [_relationship.ReferencingColumn] = second };
        row[table.PrimaryIdColumn] = row.Id;
        TableBehaviors.Find(table.LogicalName)?.PrepareCreate(_operation, table, row);
        _operation.Session.Insert(row);
        RowChanges.Touch(_operation, table.LogicalName);
        AuditTrail.Associated(_operation, _relationship.SchemaName, _target, related, connected: true);
    }

    private void Remove(EntityReference related)
    {
        if (FindPair(related) is not { } pair) throw PlatformFault.NotFound(_relationship.IntersectTable!, related.Id);
        var table = _operation.Table(_relationship.IntersectTable);
        TableBehaviors.Find(table.LogicalName)?.Deleting(_operation, table, pair);
        _operation.Session.Delete(table.LogicalName, pair);
        RowChanges.Touch(_operation, table.LogicalName);
        AuditTrail.Associated(_operation, _relationship.SchemaName, _target, related, connected: false);
    }

    private void SetLookup(EntityReference related, bool connect)
    {
        var (one, many) = _targetIsReferenced ? (_target, related) : (related, _target);
        _operation.PlatformService.Update(new Entity(many.LogicalName, many.Id) { [_relationship.ReferencingColumn] = connect ? new EntityReference(one.LogicalName, one.Id) : null });
    }

    private Guid? FindPair(EntityReference related)
    {
        var (first, second) = Ids(related);
        return _operation.Session.FindId(_relationship.IntersectTable!, [new(_relationship.ReferencedColumn, first), new(_relationship.ReferencingColumn, second)]);
    }

    private (Guid First, Guid Second) Ids(EntityReference related) => _targetIsReferenced ? (_target.Id, related.Id) : (related.Id, _target.Id);

    private static EntityReference Existing(OperationContext operation, EntityReference reference)
    {
        var id = operation.Resolve(reference);
        // Only a data provider could tell.
        if (!operation.Table(reference.LogicalName).IsVirtual && operation.Session.Find(reference.LogicalName, id, new ColumnSet(false)) is null) throw PlatformFault.NotFound(reference.LogicalName, id);
        return new EntityReference(reference.LogicalName, id);
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
