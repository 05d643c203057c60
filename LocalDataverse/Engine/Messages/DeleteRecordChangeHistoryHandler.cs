using System.Linq;
using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>DeleteRecordChangeHistory: takes everything away that was audited of a row.</summary>
internal sealed class DeleteRecordChangeHistoryHandler : IMessageHandler
{
    public string MessageName => "DeleteRecordChangeHistory";

    public void Authorize(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        target.Id = operation.Resolve(target);
        operation.DemandPrivilege(AuditPrivileges.DeleteHistory);
    }

    public void Execute(OperationContext operation)
    {
        var rows = AuditRows.Of(operation, operation.Required<EntityReference>("Target")).ToList();
        foreach (var row in rows) operation.Session.Delete(AuditTrail.Table, row.Id);
        operation.OutputParameters["DeletedEntriesCount"] = rows.Count;
    }
}
