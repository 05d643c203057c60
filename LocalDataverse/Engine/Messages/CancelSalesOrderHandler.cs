using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>CancelSalesOrder: an order is given up, with the activity that says why. Steps are registered on Cancel.</summary>
internal sealed class CancelSalesOrderHandler : IMessageHandler
{
    public string MessageName => "CancelSalesOrder";

    public string EventName => "Cancel";

    public string EventTable => "salesorder";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => Closing.CancelOrder.FindTarget(input);

    public void Authorize(OperationContext operation) => Closing.CancelOrder.Authorize(operation);

    public void Execute(OperationContext operation) => Closing.CancelOrder.Execute(operation);
}
