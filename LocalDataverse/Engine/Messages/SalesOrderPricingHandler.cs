using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Keeps the prices of an order as they are, or lets them follow the price list. The order's column ispricelocked says which.</summary>
internal abstract class SalesOrderPricingHandler : IMessageHandler
{
    private readonly bool _isLocked;

    /// <param name="isLocked">Whether the prices stay as they are from now on.</param>
    private protected SalesOrderPricingHandler(bool isLocked) => _isLocked = isLocked;

    public abstract string MessageName { get; }

    public string EventTable => "salesorder";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => new(EventTable, input.TryGetValue("SalesOrderId", out var value) && value is Guid id ? id : Guid.Empty);

    public void Authorize(OperationContext operation) => operation.Demand(AccessRight.Write, new EntityReference(EventTable, operation.RequiredId("SalesOrderId")));

    public void Execute(OperationContext operation) => operation.PlatformService.Update(new Entity(EventTable, operation.RequiredId("SalesOrderId")) { ["ispricelocked"] = _isLocked });
}
