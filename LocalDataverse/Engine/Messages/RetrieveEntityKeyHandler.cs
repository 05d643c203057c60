using LocalDataverse.Engine.Messages.Definitions;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveEntityKey: an alternate key's definition.</summary>
internal sealed class RetrieveEntityKeyHandler : IMessageHandler
{
    public string MessageName => "RetrieveEntityKey";

    public void Execute(OperationContext operation)
    {
        var (table, key) = operation.FindKey();
        operation.OutputParameters["EntityKeyMetadata"] = operation.Describer().Describe(table, key);
    }
}
