using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveAuditDetails: what one row of audit tells, in the SDK's classes.</summary>
internal sealed class RetrieveAuditDetailsHandler : IMessageHandler
{
    public string MessageName => "RetrieveAuditDetails";

    public void Authorize(OperationContext operation) => operation.DemandPrivilege(AuditPrivileges.ReadSummary);

    public void Execute(OperationContext operation)
    {
        var id = operation.RequiredId("AuditId");
        var row = operation.Session.Find(AuditTrail.Table, id, new ColumnSet(true)) ?? throw PlatformFault.NotFound(AuditTrail.Table, id);
        operation.OutputParameters["AuditDetail"] = AuditRows.Detail(operation, row);
    }
}
