using LocalDataverse.Engine.Messages.Definitions;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveAttribute: a column's definition.</summary>
internal sealed class RetrieveAttributeHandler : IMessageHandler
{
    public string MessageName => "RetrieveAttribute";

    public void Execute(OperationContext operation)
    {
        var (table, column) = operation.FindColumn();
        operation.OutputParameters["AttributeMetadata"] = operation.Describer().Describe(table, column);
    }
}
