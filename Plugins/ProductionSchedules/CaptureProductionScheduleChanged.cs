using System;
using System.Collections.Generic;
using ErpIntegration.Messaging;
using ErpIntegration.Naming;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins.ProductionSchedules;

/// <summary>A released production schedule was changed.</summary>
[IntegrationEvent(
    EventType.ProductionScheduleChanged, ProductionSchedule.Table, "A released production schedule, or one of its lines, gets other values that matter to the plant.")]
[PluginStep(
    SdkMessages.Update, ProductionSchedule.Table, Stage.PostOperation, Mode.Synchronous,
    FilteringColumns = new[]
    {
        ProductionSchedule.Name, ProductionSchedule.SiteId, ProductionSchedule.StartDate, ProductionSchedule.EndDate, ProductionSchedule.DemandOrderId,
    },
    Description = "Writes a message for the ERP when a released production schedule is changed, in the same transaction.")]
[StepImage(
    ImageType.PreImage, PreImage, ProductionSchedule.Status,
    ProductionSchedule.Name, ProductionSchedule.SiteId, ProductionSchedule.StartDate, ProductionSchedule.EndDate, ProductionSchedule.DemandOrderId)]
public sealed class CaptureProductionScheduleChanged : CaptureEvent<ProductionScheduleSnapshot>
{
    /// <inheritdoc />
    private protected override IReadOnlyList<Guid> Happened(RecordChange change, PluginScope scope)
        => change.When(change.Stays(ProductionSchedule.Status, (int)ProductionScheduleStatus.Released) && change.Differs(Watched));

    /// <inheritdoc />
    private protected override EventSnapshot<ProductionScheduleSnapshot>? Read(IOrganizationService system, Guid id)
        => ProductionScheduleReader.ReadReleased(system, id);
}
