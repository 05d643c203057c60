using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>GenerateQuoteFromOpportunity: makes a quote from an opportunity, which stays as it is.</summary>
internal sealed class GenerateQuoteFromOpportunityHandler : IMessageHandler
{
    public string MessageName => "GenerateQuoteFromOpportunity";

    public string EventTable => "opportunity";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => new(EventTable, input.TryGetValue("OpportunityId", out var value) && value is Guid id ? id : Guid.Empty);

    public void Authorize(OperationContext operation) => Conversion.OpportunityToQuote.Authorize(operation, operation.RequiredId("OpportunityId"));

    public void Execute(OperationContext operation) => Conversion.OpportunityToQuote.Execute(operation, Conversion.OpportunityToQuote.Read(operation, operation.RequiredId("OpportunityId")));
}
