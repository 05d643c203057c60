using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Engine.Messages;

/// <summary>UpsertMultiple: upserts rows of one table, all or none. Which multiple events the platform raises for standard tables isn't documented; each row is an Upsert here (assumed).</summary>
internal sealed class UpsertMultipleHandler : IMessageHandler
{
    public string MessageName => "UpsertMultiple";

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["Results"] = MultipleTargets.Of(operation).Entities.Select(target =>
        {
            var (reference, created) = UpsertedRow.Upsert(operation, target);
            return new UpsertResponse { ResponseName = "Upsert", Results = { ["RecordCreated"] = created, ["Target"] = reference } };
        }).ToArray();
}
