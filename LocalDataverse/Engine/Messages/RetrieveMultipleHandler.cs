using System;
using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.ElasticTables;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Query;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.VirtualTables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveMultiple: the rows of a query that the user may see.</summary>
internal sealed class RetrieveMultipleHandler : IMessageHandler
{
    public string MessageName => "RetrieveMultiple";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) =>
        input.TryGetValue("Query", out var query) && query is FetchExpression fetch
            ? new EntityReference(FetchTable.Of(fetch), Guid.Empty)
            : MessageTarget.Find(input);

    public void Authorize(OperationContext operation) => operation.DemandTable(AccessRight.Read, operation.Table(FindTarget(operation.InputParameters, operation.Metadata)?.LogicalName).LogicalName);

    public void Execute(OperationContext operation)
    {
        var (query, extras) = Queries.ToExpression(operation, operation.Required<QueryBase>("Query"));
        ConditionTypes.Demand(operation.Metadata, query);
        ElasticRows.Limit(operation, query);
        VirtualMessages.RefuseJoins(operation.Metadata, query);
        SecretColumns.Guard(query);
        var result = operation.Session.Query(query, operation.Visibility, extras);
        foreach (var row in result.Entities) SecretColumns.Remove(row);
        if (AuditRows.AreRead(query)) AuditRows.Hide(operation, result.Entities);
        ActivityParties.Fill(operation, result.Entities, query.ColumnSet);
        operation.Formatted.Fill(result.Entities);
        operation.OutputParameters["BusinessEntityCollection"] = result;
    }
}
