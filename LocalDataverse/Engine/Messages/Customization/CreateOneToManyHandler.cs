using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>CreateOneToMany: a relationship with its lookup column; over a lookup that is there, of several tables, it adds a table to it.</summary>
internal sealed class CreateOneToManyHandler : IMessageHandler
{
    public string MessageName => "CreateOneToMany";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Create, DefinitionRights.Relationship);

    public void Execute(OperationContext operation)
    {
        var (relationship, lookup) = (operation.Required<OneToManyRelationshipMetadata>("OneToManyRelationship"), operation.Required<LookupAttributeMetadata>("Lookup"));
        var made = new NewLookup(operation, lookup).Add(relationship);
        operation.OutputParameters["RelationshipId"] = made.Relationship;
        operation.OutputParameters["AttributeId"] = made.Attribute;
    }
}
