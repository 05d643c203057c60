using LocalDataverse.Engine.Messages.Definitions;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveEntity: a table's definition, with the parts that EntityFilters names. Every user may read definitions.</summary>
internal sealed class RetrieveEntityHandler : IMessageHandler
{
    public string MessageName => "RetrieveEntity";

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["EntityMetadata"] = operation.Describer().Describe(operation.FindTable(), operation.Parts());
}
