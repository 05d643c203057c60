using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>FulfillSalesOrder: an order was delivered, with the activity that says so. Steps are registered on Fulfill.</summary>
internal sealed class FulfillSalesOrderHandler : IMessageHandler
{
    public string MessageName => "FulfillSalesOrder";

    public string EventName => "Fulfill";

    public string EventTable => "salesorder";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => Closing.FulfillOrder.FindTarget(input);

    public void Authorize(OperationContext operation) => Closing.FulfillOrder.Authorize(operation);

    public void Execute(OperationContext operation) => Closing.FulfillOrder.Execute(operation);
}
