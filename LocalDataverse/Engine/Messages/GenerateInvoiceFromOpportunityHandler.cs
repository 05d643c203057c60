using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>GenerateInvoiceFromOpportunity: makes an invoice from an opportunity, which stays as it is.</summary>
internal sealed class GenerateInvoiceFromOpportunityHandler : IMessageHandler
{
    public string MessageName => "GenerateInvoiceFromOpportunity";

    public string EventTable => "opportunity";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => new(EventTable, input.TryGetValue("OpportunityId", out var value) && value is Guid id ? id : Guid.Empty);

    public void Authorize(OperationContext operation) => Conversion.OpportunityToInvoice.Authorize(operation, operation.RequiredId("OpportunityId"));

    public void Execute(OperationContext operation) => Conversion.OpportunityToInvoice.Execute(operation, Conversion.OpportunityToInvoice.Read(operation, operation.RequiredId("OpportunityId")));
}
