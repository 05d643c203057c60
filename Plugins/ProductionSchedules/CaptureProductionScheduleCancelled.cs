using System;
using ErpIntegration.Messaging;
using ErpIntegration.Naming;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins.ProductionSchedules;

/// <summary>A released production schedule was cancelled.</summary>
[IntegrationEvent(EventType.ProductionScheduleCancelled, ProductionSchedule.Table, "A released production schedule is cancelled: its status goes from Released to Cancelled.", TellsState = true)]
[PluginStep(
    SdkMessages.Update, ProductionSchedule.Table, Stage.PostOperation, Mode.Synchronous,
    FilteringColumns = new[] { ProductionSchedule.Status },
    Description = "Writes a message for the ERP when a production schedule is cancelled, in the same transaction.")]
[StepImage(ImageType.PreImage, PreImage, ProductionSchedule.Status, RecordChange.ModifiedOn)]
public sealed class CaptureProductionScheduleCancelled : CaptureTransition<CancelledProductionSchedule>
{
    /// <summary>Called by the platform.</summary>
    public CaptureProductionScheduleCancelled()
        : base(ProductionSchedule.Status, (int)ProductionScheduleStatus.Released, (int)ProductionScheduleStatus.Cancelled, endsAnother: true)
    {
    }

    /// <inheritdoc />
    private protected override EventSnapshot<CancelledProductionSchedule>? Read(IOrganizationService system, Guid id)
        => ProductionScheduleReader.ReadCancelled(system, id);
}
