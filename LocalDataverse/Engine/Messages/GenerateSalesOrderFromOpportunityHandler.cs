using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>GenerateSalesOrderFromOpportunity: makes an order from an opportunity, which stays as it is.</summary>
internal sealed class GenerateSalesOrderFromOpportunityHandler : IMessageHandler
{
    public string MessageName => "GenerateSalesOrderFromOpportunity";

    public string EventTable => "opportunity";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => new(EventTable, input.TryGetValue("OpportunityId", out var value) && value is Guid id ? id : Guid.Empty);

    public void Authorize(OperationContext operation) => Conversion.OpportunityToOrder.Authorize(operation, operation.RequiredId("OpportunityId"));

    public void Execute(OperationContext operation) => Conversion.OpportunityToOrder.Execute(operation, Conversion.OpportunityToOrder.Read(operation, operation.RequiredId("OpportunityId")));
}
