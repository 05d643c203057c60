using System;
using ErpIntegration.Messaging;
using ErpIntegration.Naming;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins.ProductionSchedules;

/// <summary>A production schedule was released.</summary>
[IntegrationEvent(EventType.ProductionScheduleReleased, ProductionSchedule.Table, "A production schedule is released: its status becomes Released.", TellsState = true)]
[PluginStep(
    SdkMessages.Create, ProductionSchedule.Table, Stage.PostOperation, Mode.Synchronous,
    Description = "Writes a message for the ERP when a production schedule is created as released, in the same transaction.")]
[PluginStep(
    SdkMessages.Update, ProductionSchedule.Table, Stage.PostOperation, Mode.Synchronous,
    FilteringColumns = new[] { ProductionSchedule.Status },
    Description = "Writes a message for the ERP when a production schedule is released, in the same transaction.")]
[StepImage(ImageType.PreImage, PreImage, ProductionSchedule.Status, RecordChange.ModifiedOn, Message = SdkMessages.Update)]
public sealed class CaptureProductionScheduleReleased : CaptureTransition<ProductionScheduleSnapshot>
{
    /// <summary>Called by the platform.</summary>
    public CaptureProductionScheduleReleased()
        : base(ProductionSchedule.Status, null, (int)ProductionScheduleStatus.Released)
    {
    }

    /// <inheritdoc />
    private protected override EventSnapshot<ProductionScheduleSnapshot>? Read(IOrganizationService system, Guid id)
        => ProductionScheduleReader.ReadReleased(system, id);
}
