using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Building;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>UpdateRelationship: cascades and hierarchy of a one-to-many relationship. What menus show isn't kept.</summary>
internal sealed class UpdateRelationshipHandler : IMessageHandler
{
    public string MessageName => "UpdateRelationship";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Write, DefinitionRights.Relationship);

    public void Execute(OperationContext operation)
    {
        var (definition, change) = (operation.Required<RelationshipMetadataBase>("Relationship"), new DefinitionChange(operation));
        var relationship = Find(operation, definition);
        var id = MetadataIds.Relationship(relationship.SchemaName);
        ManagedDefinitions.DemandChange(operation, ComponentTypes.EntityRelationship, id);
        if (relationship.IsManyToMany != definition is ManyToManyRelationshipMetadata) throw PlatformFault.Create(PlatformErrorCodes.InvalidRelationshipType, "The specified relationship type is not valid for this operation");
        if (definition is OneToManyRelationshipMetadata oneToMany)
            operation.Session.PutRelationship(RelationshipBuilder.Change(relationship, oneToMany, operation.Table(relationship.ReferencedTable), operation.Table(relationship.ReferencingTable)));
        change.Changed((ComponentTypes.EntityRelationship, id));
    }

    private static RelationshipDefinition Find(OperationContext operation, RelationshipMetadataBase definition) =>
        (definition.SchemaName is { } name
            ? operation.Metadata.TryGetRelationship(name, out var named) ? named : null
            : operation.Metadata.Relationships.FirstOrDefault(r => MetadataIds.Relationship(r.SchemaName) == definition.MetadataId))
        ?? throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"Could not find a relationship with name {definition.SchemaName} and id {definition.MetadataId}.");
}
