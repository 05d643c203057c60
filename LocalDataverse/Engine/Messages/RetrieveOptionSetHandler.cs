using LocalDataverse.Engine.Messages.Definitions;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveOptionSet: a global choice's definition.</summary>
internal sealed class RetrieveOptionSetHandler : IMessageHandler
{
    public string MessageName => "RetrieveOptionSet";

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["OptionSetMetadata"] = operation.Describer().Describe(operation.FindChoice());
}
