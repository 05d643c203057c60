using System;
using ErpIntegration.Data;
using ErpIntegration.Messaging;
using ErpIntegration.Naming;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.SalesOrders;

/// <summary>A submitted order was cancelled. Also when it is cancelled by CancelSalesOrder: that message updates the order's state (assumed; else the reconciliation finds it).</summary>
[IntegrationEvent(EventType.SalesOrderCancelled, SalesOrder.Table, "A submitted order is cancelled: its state goes from Submitted to Canceled.", TellsState = true)]
[PluginStep(
    SdkMessages.Update, SalesOrder.Table, Stage.PostOperation, Mode.Synchronous,
    FilteringColumns = new[] { SalesOrder.StateCode },
    Description = "Writes a message for the ERP when a submitted order is cancelled, in the same transaction.")]
[StepImage(ImageType.PreImage, PreImage, SalesOrder.StateCode, RecordChange.ModifiedOn)]
public sealed class CaptureSalesOrderCancelled : CaptureTransition<CancelledOrder>
{
    /// <summary>Called by the platform.</summary>
    public CaptureSalesOrderCancelled()
        : base(SalesOrder.StateCode, (int)SalesOrderState.Submitted, (int)SalesOrderState.Canceled, endsAnother: true)
    {
    }

    /// <inheritdoc />
    private protected override EventSnapshot<CancelledOrder>? Read(IOrganizationService system, Guid id)
    {
        var query = new QueryExpression(SalesOrder.Table)
        {
            ColumnSet = new ColumnSet(SalesOrder.OrderNumber, SalesOrder.ErpNumber, SalesOrder.CustomerId, SalesOrder.StatusCode),
        };
        query.Criteria.AddCondition(SalesOrder.Id, ConditionOperator.Equal, id);
        query.Criteria.AddCondition(SalesOrder.StateCode, ConditionOperator.Equal, (int)SalesOrderState.Canceled);
        CustomerLink.AddCustomer(query, SalesOrder.CustomerId);
        if (system.First(query) is not { } order)
            return null;
        var data = new CancelledOrder
        {
            OrderId = id.ToString("D"),
            OrderNumber = order.GetAttributeValue<string>(SalesOrder.OrderNumber),
            ErpNumber = order.GetAttributeValue<string>(SalesOrder.ErpNumber),
            Customer = CustomerLink.CustomerOf(order, SalesOrder.CustomerId),
            Reason = order.Label(SalesOrder.StatusCode),
        };
        return new EventSnapshot<CancelledOrder>(data.OrderNumber ?? data.OrderId, data);
    }
}
