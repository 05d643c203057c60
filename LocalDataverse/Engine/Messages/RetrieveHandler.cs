using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.ElasticTables;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>Retrieve: one row, by id or key, with the related rows asked for.</summary>
internal sealed class RetrieveHandler : IMessageHandler
{
    public string MessageName => "Retrieve";

    public void Authorize(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        target.Id = operation.Resolve(target);
        ElasticRows.DemandPartition(operation, target);
        operation.Demand(AccessRight.Read, target);
    }

    public void Execute(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        var columns = operation.Required<ColumnSet>("ColumnSet");
        var row = operation.Session.Find(target.LogicalName, target.Id, columns) ?? throw PlatformFault.NotFound(target.LogicalName, target.Id);
        SecretColumns.Remove(row);
        foreach (var principal in operation.Principals) SecuredColumns.Hide(operation.Session, principal, row);
        if (row.LogicalName == AuditTrail.Table) AuditRows.Hide(operation, [row]);
        if (operation.Optional<RelationshipQueryCollection>("RelatedEntitiesQuery") is { } queries) RelatedQueries.Run(operation, row, queries);
        ActivityParties.Fill(operation, [row], columns);
        operation.Formatted.Fill(row);
        operation.OutputParameters["BusinessEntity"] = row;
    }
}
