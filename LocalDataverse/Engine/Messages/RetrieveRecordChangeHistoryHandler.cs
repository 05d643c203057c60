using System.Linq;
using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveRecordChangeHistory: what was audited of a row, the latest change first.</summary>
internal sealed class RetrieveRecordChangeHistoryHandler : IMessageHandler
{
    public string MessageName => "RetrieveRecordChangeHistory";

    public void Authorize(OperationContext operation) => AuditHistoryPage.Authorize(operation);

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["AuditDetailCollection"] = AuditHistoryPage.Of(operation, AuditRows.Of(operation, operation.Required<EntityReference>("Target")).ToList());
}
