using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>LockSalesOrderPricing: keeps the prices of an order as they are. Prices aren't calculated here: the order's column ispricelocked says it to those who do.</summary>
internal sealed class LockSalesOrderPricingHandler : IMessageHandler
{
    public string MessageName => "LockSalesOrderPricing";

    public string EventTable => "salesorder";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => new(EventTable, input.TryGetValue("SalesOrderId", out var value) && value is Guid id ? id : Guid.Empty);

    public void Authorize(OperationContext operation) => operation.Demand(AccessRight.Write, new EntityReference(EventTable, operation.RequiredId("SalesOrderId")));

    public void Execute(OperationContext operation) => operation.PlatformService.Update(new Entity(EventTable, operation.RequiredId("SalesOrderId")) { ["ispricelocked"] = true });
}
