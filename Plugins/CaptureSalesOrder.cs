using ErpIntegration.Messaging;
using ErpIntegration.Naming;
using ErpIntegration.Plugins.Outbox;
using ErpIntegration.Plugins.SalesOrders;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using ErpIntegration.Time;

namespace ErpIntegration.Plugins;

/// <summary>Puts a message into the outbox when an order is submitted: when its state was Active before the update and is Submitted after it.</summary>
[PluginStep(
    SdkMessages.Update, SalesOrder.Table, Stage.PostOperation, Mode.Synchronous,
    FilteringColumns = new[] { SalesOrder.StateCode },
    Description = "Writes a message for the ERP when an order is submitted, in the same transaction.")]
[StepImage(ImageType.PreImage, PreImage, SalesOrder.StateCode, SalesOrder.StatusCode)]
public sealed class CaptureSalesOrder : PluginBase
{
    private const string PreImage = "PreImage";

    /// <summary>Called by the platform.</summary>
    public CaptureSalesOrder()
        : this(SystemClock.Instance)
    {
    }

    internal CaptureSalesOrder(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var context = scope.Context;
        var before = context.PreImage(PreImage)?.Choice(SalesOrder.StateCode);
        var after = context.Target()?.Choice(SalesOrder.StateCode);
        if (before != (int)SalesOrderState.Active || after != (int)SalesOrderState.Submitted)
        {
            scope.Trace.Write($"Not a submission: state {before} to {after}");
            return;
        }

        var order = new OrderReader(scope.System).Read(context.PrimaryEntityId);
        new MessageOutbox(scope, new OutboxSequence(scope.System)).Write(new OutboxEvent<SubmittedOrder>(
            EventType.SalesOrderSubmitted, SalesOrder.Table, context.PrimaryEntityId, order.OrderNumber ?? order.OrderId, order));
    }
}
