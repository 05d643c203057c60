using LocalDataverse.Engine.Messages.Definitions;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>DeleteRelationship: a one-to-many relationship goes with its lookup column, a many-to-many one with its pairs. A lookup that leads to other tables too stays for them.</summary>
internal sealed class DeleteRelationshipHandler : IMessageHandler
{
    public string MessageName => "DeleteRelationship";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Delete, DefinitionRights.Relationship);

    public void Execute(OperationContext operation)
    {
        var relationship = operation.FindRelationship();
        if (!relationship.IsCustom) throw PlatformFault.Create(PlatformErrorCodes.RelationshipIsNotCustomRelationship, "The specified relationship is not a custom relationship");
        var component = new SolutionComponent(ComponentTypes.EntityRelationship, MetadataIds.Relationship(relationship.SchemaName), 0);
        if (relationship.IsManyToMany || !operation.Metadata.TryGetTable(relationship.ReferencingTable, out var many) || !many.TryGetColumn(relationship.ReferencingColumn, out var lookup))
        {
            DefinitionRemoval.Run(operation, component);
            return;
        }
        if (!lookup.IsCustom) throw PlatformFault.Create(PlatformErrorCodes.RelationshipIsNotCustomRelationship, "The specified relationship is not a custom relationship");
        if (lookup.Targets.Count == 1 || lookup.Type == ColumnType.Customer)
        {
            DefinitionRemoval.Run(operation, component, new SolutionComponent(ComponentTypes.Attribute, MetadataIds.Column(many.LogicalName, lookup.LogicalName), 0));
            return;
        }
        DefinitionRemoval.Run(operation, component);
        var narrowed = lookup with { Targets = [.. System.Linq.Enumerable.Where(lookup.Targets, t => t != relationship.ReferencedTable)] };
        var change = new DefinitionChange(operation);
        change.Put(many, narrowed);
        change.Changed((ComponentTypes.Attribute, MetadataIds.Column(many.LogicalName, narrowed.LogicalName)));
    }
}
