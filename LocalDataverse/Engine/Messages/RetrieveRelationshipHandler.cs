using LocalDataverse.Engine.Messages.Definitions;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveRelationship: a relationship's definition.</summary>
internal sealed class RetrieveRelationshipHandler : IMessageHandler
{
    public string MessageName => "RetrieveRelationship";

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["RelationshipMetadata"] = operation.Describer().Describe(operation.FindRelationship());
}
