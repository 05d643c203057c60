using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Upsert: an Update when the row is there, else a Create; their steps run (PLATFORM-FACTS 1.7).</summary>
internal sealed class UpsertHandler : IMessageHandler
{
    public string MessageName => "Upsert";

    public void Execute(OperationContext operation)
    {
        var (reference, created) = UpsertedRow.Upsert(operation, operation.Required<Entity>("Target"));
        operation.OutputParameters["RecordCreated"] = created;
        operation.OutputParameters["Target"] = reference;
    }
}
