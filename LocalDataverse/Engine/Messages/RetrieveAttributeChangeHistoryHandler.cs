using System;
using System.Linq;
using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveAttributeChangeHistory: what was audited of one column of a row, the latest change first. Values of other columns that changed with it aren't told (assumed).</summary>
internal sealed class RetrieveAttributeChangeHistoryHandler : IMessageHandler
{
    public string MessageName => "RetrieveAttributeChangeHistory";

    public void Authorize(OperationContext operation) => AuditHistoryPage.Authorize(operation);

    public void Execute(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        var table = operation.Table(target.LogicalName);
        var name = operation.Required<string>("AttributeLogicalName");
        if (!table.TryGetColumn(name, out var column)) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The table '{table.LogicalName}' has no column '{name}'.");
        var rows = AuditRows.Of(operation, target).Where(row =>
        {
            var data = ChangeData.Parse(row.GetAttributeValue<string>("changedata"));
            data = data with { ChangedAttributes = [.. data.ChangedAttributes.Where(c => string.Equals(c.LogicalName, column.LogicalName, StringComparison.OrdinalIgnoreCase))] };
            row["changedata"] = data.ToString();
            return data.ChangedAttributes.Count > 0;
        });
        operation.OutputParameters["AuditDetailCollection"] = AuditHistoryPage.Of(operation, rows.ToList());
    }
}
