using System;
using System.Collections.Generic;
using ErpIntegration.Messaging;
using ErpIntegration.Naming;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins.SalesOrders;

/// <summary>A submitted order was changed in a column that the ERP has to know.</summary>
[IntegrationEvent(EventType.SalesOrderChanged, SalesOrder.Table, "A submitted order, or one of its lines, gets other values that matter to the ERP.")]
[PluginStep(
    SdkMessages.Update, SalesOrder.Table, Stage.PostOperation, Mode.Synchronous,
    FilteringColumns = new[]
    {
        SalesOrder.Name, SalesOrder.CustomerId, SalesOrder.TransactionCurrencyId, SalesOrder.RequestDeliveryBy, SalesOrder.TotalAmount, SalesOrder.DiscountAmount,
        SalesOrder.DiscountPercentage, SalesOrder.FreightAmount, SalesOrder.WillCall, SalesOrder.ShipToName, SalesOrder.ShipToLine1, SalesOrder.ShipToLine2,
        SalesOrder.ShipToLine3, SalesOrder.ShipToPostalCode, SalesOrder.ShipToCity, SalesOrder.ShipToStateOrProvince, SalesOrder.ShipToCountry,
    },
    Description = "Writes a message for the ERP when a submitted order is changed, in the same transaction.")]
[StepImage(
    ImageType.PreImage, PreImage, SalesOrder.StateCode,
    SalesOrder.Name, SalesOrder.CustomerId, SalesOrder.TransactionCurrencyId, SalesOrder.RequestDeliveryBy, SalesOrder.TotalAmount, SalesOrder.DiscountAmount,
    SalesOrder.DiscountPercentage, SalesOrder.FreightAmount, SalesOrder.WillCall, SalesOrder.ShipToName, SalesOrder.ShipToLine1, SalesOrder.ShipToLine2,
    SalesOrder.ShipToLine3, SalesOrder.ShipToPostalCode, SalesOrder.ShipToCity, SalesOrder.ShipToStateOrProvince, SalesOrder.ShipToCountry)]
public sealed class CaptureSalesOrderChanged : CaptureEvent<OrderSnapshot>
{
    /// <inheritdoc />
    private protected override IReadOnlyList<Guid> Happened(RecordChange change, PluginScope scope)
        => change.When(change.Stays(SalesOrder.StateCode, (int)SalesOrderState.Submitted) && change.Differs(Watched));

    /// <inheritdoc />
    private protected override EventSnapshot<OrderSnapshot>? Read(IOrganizationService system, Guid id) => new OrderReader(system).Read(id, SalesOrderState.Submitted);
}
