using System;
using ErpIntegration.Messaging;
using ErpIntegration.Naming;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins.SalesOrders;

/// <summary>An order was submitted: its state was Active before the update and is Submitted after it.</summary>
[IntegrationEvent(EventType.SalesOrderSubmitted, SalesOrder.Table, "An order is submitted: its state goes from Active to Submitted.", TellsState = true)]
[PluginStep(
    SdkMessages.Update, SalesOrder.Table, Stage.PostOperation, Mode.Synchronous,
    FilteringColumns = new[] { SalesOrder.StateCode },
    Description = "Writes a message for the ERP when an order is submitted, in the same transaction.")]
[StepImage(ImageType.PreImage, PreImage, SalesOrder.StateCode, RecordChange.ModifiedOn)]
public sealed class CaptureSalesOrderSubmitted : CaptureTransition<OrderSnapshot>
{
    /// <summary>Called by the platform.</summary>
    public CaptureSalesOrderSubmitted()
        : base(SalesOrder.StateCode, (int)SalesOrderState.Active, (int)SalesOrderState.Submitted)
    {
    }

    /// <inheritdoc />
    private protected override EventSnapshot<OrderSnapshot>? Read(IOrganizationService system, Guid id) => new OrderReader(system).Read(id, SalesOrderState.Submitted);
}
