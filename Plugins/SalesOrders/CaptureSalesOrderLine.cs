using System;
using System.Collections.Generic;
using ErpIntegration.Messaging;
using ErpIntegration.Naming;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Plugins.Outbox;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins.SalesOrders;

/// <summary>A line of a submitted order was added, changed or removed: to the ERP the order was changed.</summary>
[IntegrationEvent(EventType.SalesOrderChanged, SalesOrder.Table, "A submitted order, or one of its lines, gets other values that matter to the ERP.")]
[PluginStep(
    SdkMessages.Create, SalesOrderDetail.Table, Stage.PostOperation, Mode.Synchronous,
    Description = "Writes a message for the ERP when a submitted order gets another line, in the same transaction.")]
[PluginStep(
    SdkMessages.Update, SalesOrderDetail.Table, Stage.PostOperation, Mode.Synchronous,
    FilteringColumns = new[]
    {
        SalesOrderDetail.SalesOrderId, SalesOrderDetail.ProductId, SalesOrderDetail.ProductDescription, SalesOrderDetail.UomId, SalesOrderDetail.Quantity, SalesOrderDetail.PricePerUnit,
        SalesOrderDetail.ManualDiscountAmount, SalesOrderDetail.Tax, SalesOrderDetail.RequestDeliveryBy,
    },
    Description = "Writes a message for the ERP when a line of a submitted order is changed, in the same transaction.")]
[PluginStep(
    SdkMessages.Delete, SalesOrderDetail.Table, Stage.PostOperation, Mode.Synchronous,
    Description = "Writes a message for the ERP when a submitted order loses a line, in the same transaction.")]
[StepImage(
    ImageType.PreImage, PreImage, SalesOrderDetail.SalesOrderId,
    SalesOrderDetail.ProductId, SalesOrderDetail.ProductDescription, SalesOrderDetail.UomId, SalesOrderDetail.Quantity, SalesOrderDetail.PricePerUnit,
    SalesOrderDetail.ManualDiscountAmount, SalesOrderDetail.Tax, SalesOrderDetail.RequestDeliveryBy,
    Message = SdkMessages.Update)]
[StepImage(ImageType.PreImage, PreImage, SalesOrderDetail.SalesOrderId, Message = SdkMessages.Delete)]
public sealed class CaptureSalesOrderLine : CaptureEvent<OrderSnapshot>
{
    /// <inheritdoc />
    private protected override IReadOnlyList<Guid> Happened(RecordChange change, PluginScope scope)
    {
        if (scope.Context.MessageName == SdkMessages.Update && !change.Differs(Watched))
            return Array.Empty<Guid>();
        if (scope.Context.IsPartOf(SdkMessages.Delete, SalesOrder.Table))
            return Array.Empty<Guid>();
        var parents = change.References(SalesOrderDetail.SalesOrderId);
        foreach (var parent in parents)
            SubjectRow.Lock(scope.System, Subject.Of(SalesOrder.Table, parent));
        return parents;
    }

    /// <inheritdoc />
    private protected override EventSnapshot<OrderSnapshot>? Read(IOrganizationService system, Guid id) => new OrderReader(system).Read(id, SalesOrderState.Submitted);
}
