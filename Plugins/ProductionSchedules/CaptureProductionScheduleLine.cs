using System;
using System.Collections.Generic;
using ErpIntegration.Messaging;
using ErpIntegration.Naming;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Plugins.Outbox;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins.ProductionSchedules;

/// <summary>A line of a released production schedule was added, changed or removed: to the plant the schedule was changed.</summary>
[IntegrationEvent(
    EventType.ProductionScheduleChanged, ProductionSchedule.Table, "A released production schedule, or one of its lines, gets other values that matter to the plant.")]
[PluginStep(
    SdkMessages.Create, ProductionScheduleLine.Table, Stage.PostOperation, Mode.Synchronous,
    Description = "Writes a message for the ERP when a released production schedule gets another line, in the same transaction.")]
[PluginStep(
    SdkMessages.Update, ProductionScheduleLine.Table, Stage.PostOperation, Mode.Synchronous,
    FilteringColumns = new[]
    {
        ProductionScheduleLine.ScheduleId, ProductionScheduleLine.ProductId, ProductionScheduleLine.Quantity, ProductionScheduleLine.Unit, ProductionScheduleLine.StartDate, ProductionScheduleLine.EndDate,
    },
    Description = "Writes a message for the ERP when a line of a released production schedule is changed, in the same transaction.")]
[PluginStep(
    SdkMessages.Delete, ProductionScheduleLine.Table, Stage.PostOperation, Mode.Synchronous,
    Description = "Writes a message for the ERP when a released production schedule loses a line, in the same transaction.")]
[StepImage(
    ImageType.PreImage, PreImage, ProductionScheduleLine.ScheduleId,
    ProductionScheduleLine.ProductId, ProductionScheduleLine.Quantity, ProductionScheduleLine.Unit, ProductionScheduleLine.StartDate, ProductionScheduleLine.EndDate,
    Message = SdkMessages.Update)]
[StepImage(ImageType.PreImage, PreImage, ProductionScheduleLine.ScheduleId, Message = SdkMessages.Delete)]
public sealed class CaptureProductionScheduleLine : CaptureEvent<ProductionScheduleSnapshot>
{
    /// <inheritdoc />
    private protected override IReadOnlyList<Guid> Happened(RecordChange change, PluginScope scope)
    {
        if (scope.Context.MessageName == SdkMessages.Update && !change.Differs(Watched))
            return Array.Empty<Guid>();
        if (scope.Context.IsPartOf(SdkMessages.Delete, ProductionSchedule.Table))
            return Array.Empty<Guid>();
        var parents = change.References(ProductionScheduleLine.ScheduleId);
        foreach (var parent in parents)
            SubjectRow.Lock(scope.System, Subject.Of(ProductionSchedule.Table, parent));
        return parents;
    }

    /// <inheritdoc />
    private protected override EventSnapshot<ProductionScheduleSnapshot>? Read(IOrganizationService system, Guid id)
        => ProductionScheduleReader.ReadReleased(system, id);
}
