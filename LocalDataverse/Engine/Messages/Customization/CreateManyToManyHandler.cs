using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata.Building;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>CreateManyToMany: a relationship with the table of its pairs. The Web API names that table in the definition.</summary>
internal sealed class CreateManyToManyHandler : IMessageHandler
{
    public string MessageName => "CreateManyToMany";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Create, DefinitionRights.Relationship);

    public void Execute(OperationContext operation)
    {
        var (definition, change) = (operation.Required<ManyToManyRelationshipMetadata>("ManyToManyRelationship"), new DefinitionChange(operation));
        var (first, second) = (operation.Table(definition.Entity1LogicalName), operation.Table(definition.Entity2LogicalName));
        if (first.IsIntersect || second.IsIntersect) throw PlatformFault.Create(PlatformErrorCodes.InvalidRelationshipDescription, "The specified relationship cannot be created");
        if (first.IsElastic || second.IsElastic) throw PlatformFault.Create(PlatformErrorCodes.InvalidRelationshipDescription, "The specified relationship cannot be created: many-to-many relationships are not possible with elastic entities.");
        var name = NewRelationship.Name(operation, change, definition.SchemaName);
        var intersect = change.Name(operation.Optional<string>("IntersectEntitySchemaName") ?? definition.IntersectEntityName ?? name, "Entity");
        if (operation.Metadata.TryGetTable(intersect, out _)) throw PlatformFault.Create(PlatformErrorCodes.InvalidSchemaName, $"An entity with the specified name {intersect} already exists. Please specify a unique name.");
        operation.Session.PutRelationship(RelationshipBuilder.Create(definition, name, intersect, first, second, change.Version));
        var id = MetadataIds.Relationship(name);
        change.Created((ComponentTypes.EntityRelationship, id));
        operation.OutputParameters["ManyToManyRelationshipId"] = id;
    }
}
