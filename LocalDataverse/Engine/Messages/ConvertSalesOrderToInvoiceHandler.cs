using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>ConvertSalesOrderToInvoice: makes an invoice, with its lines, from an order, which becomes invoiced (that, and the states it may come from, are assumed).</summary>
internal sealed class ConvertSalesOrderToInvoiceHandler : IMessageHandler
{
    private const int Invoiced = 4;

    public string MessageName => "ConvertSalesOrderToInvoice";

    public string EventTable => "salesorder";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => new(EventTable, input.TryGetValue("SalesOrderId", out var value) && value is Guid id ? id : Guid.Empty);

    public void Authorize(OperationContext operation) => Conversion.OrderToInvoice.Authorize(operation, operation.RequiredId("SalesOrderId"));

    public void Execute(OperationContext operation)
    {
        var order = Conversion.OrderToInvoice.Read(operation, operation.RequiredId("SalesOrderId"));
        Closing.Demand(operation, order, [0, 1, 3]);
        Conversion.OrderToInvoice.Execute(operation, order);
        operation.PlatformService.Update(new Entity(order.LogicalName, order.Id) { [StateColumns.State] = new OptionSetValue(Invoiced) });
    }
}
