using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Data;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.ProductionSchedules;

/// <summary>Reads a production schedule as a plant has to follow it, with its lines and the order it is for.</summary>
internal static class ProductionScheduleReader
{
    private const string Line = "line";
    private const string LineProduct = "product";
    private const string Demand = "demand";

    /// <summary>Reads a released schedule, with one query; null when there is no such schedule or it isn't released.</summary>
    public static EventSnapshot<ProductionScheduleSnapshot>? ReadReleased(IOrganizationService system, Guid id)
    {
        var rows = system.All(WithLines(id));
        if (rows.Count == 0 || rows[0] is not { } schedule || schedule.Choice(ProductionSchedule.Status) != (int)ProductionScheduleStatus.Released)
            return null;
        var data = new ProductionScheduleSnapshot
        {
            ScheduleId = id.ToString("D"),
            Name = schedule.GetAttributeValue<string>(ProductionSchedule.Name),
            ErpNumber = schedule.GetAttributeValue<string>(ProductionSchedule.ErpNumber),
            Site = schedule.GetAttributeValue<string>(ProductionSchedule.SiteId),
            StartDate = Timestamp.FormatDate(schedule.GetAttributeValue<DateTime?>(ProductionSchedule.StartDate)),
            EndDate = Timestamp.FormatDate(schedule.GetAttributeValue<DateTime?>(ProductionSchedule.EndDate)),
            DemandOrder = DemandOrderOf(schedule),
            Lines = Lines(rows),
        };
        return new EventSnapshot<ProductionScheduleSnapshot>(data.Name ?? data.ScheduleId, data);
    }

    /// <summary>Reads a cancelled schedule; null when there is no such schedule or it isn't cancelled.</summary>
    public static EventSnapshot<CancelledProductionSchedule>? ReadCancelled(IOrganizationService system, Guid id)
    {
        var query = new QueryExpression(ProductionSchedule.Table) { ColumnSet = new ColumnSet(ProductionSchedule.Name, ProductionSchedule.ErpNumber) };
        query.Criteria.AddCondition(ProductionSchedule.Id, ConditionOperator.Equal, id);
        query.Criteria.AddCondition(ProductionSchedule.Status, ConditionOperator.Equal, (int)ProductionScheduleStatus.Cancelled);
        if (system.First(query) is not { } schedule)
            return null;
        var data = new CancelledProductionSchedule
        {
            ScheduleId = id.ToString("D"),
            Name = schedule.GetAttributeValue<string>(ProductionSchedule.Name),
            ErpNumber = schedule.GetAttributeValue<string>(ProductionSchedule.ErpNumber),
        };
        return new EventSnapshot<CancelledProductionSchedule>(data.Name ?? data.ScheduleId, data);
    }

    /// <summary>A row for each line, the schedule's columns in all of them; one row for a schedule without lines.</summary>
    private static QueryExpression WithLines(Guid id)
    {
        var query = new QueryExpression(ProductionSchedule.Table)
        {
            ColumnSet = new ColumnSet(
                ProductionSchedule.Name, ProductionSchedule.ErpNumber, ProductionSchedule.Status, ProductionSchedule.SiteId, ProductionSchedule.StartDate,
                ProductionSchedule.EndDate, ProductionSchedule.DemandOrderId),
        };
        query.Criteria.AddCondition(ProductionSchedule.Id, ConditionOperator.Equal, id);
        query.Link(ProductionSchedule.DemandOrderId, SalesOrder.Table, SalesOrder.Id, Demand, SalesOrder.OrderNumber, SalesOrder.ErpNumber);
        query.Link(
                ProductionSchedule.Id, ProductionScheduleLine.Table, ProductionScheduleLine.ScheduleId, Line,
                ProductionScheduleLine.Id, ProductionScheduleLine.LineNumber, ProductionScheduleLine.Quantity, ProductionScheduleLine.Unit,
                ProductionScheduleLine.StartDate, ProductionScheduleLine.EndDate)
            .Link(ProductionScheduleLine.ProductId, Product.Table, Product.Id, LineProduct, Product.ProductNumber, Product.Name);
        return query;
    }

    private static DemandOrder? DemandOrderOf(Entity schedule)
        => schedule.GetAttributeValue<EntityReference>(ProductionSchedule.DemandOrderId) is { } order
            ? new DemandOrder
            {
                OrderId = order.Id.ToString("D"),
                OrderNumber = schedule.Linked<string>(Demand, SalesOrder.OrderNumber),
                ErpNumber = schedule.Linked<string>(Demand, SalesOrder.ErpNumber),
            }
            : null;

    private static List<ScheduledQuantity> Lines(IEnumerable<Entity> rows)
        => rows.Where(row => row.Contains(Line + "." + ProductionScheduleLine.Id))
            .Select(row => new ScheduledQuantity
            {
                LineId = row.Linked<Guid>(Line, ProductionScheduleLine.Id).ToString("D"),
                LineNumber = row.Linked<int>(Line, ProductionScheduleLine.LineNumber),
                ProductNumber = row.Linked<string>(LineProduct, Product.ProductNumber),
                Description = row.Linked<string>(LineProduct, Product.Name),
                Quantity = row.Linked<decimal>(Line, ProductionScheduleLine.Quantity),
                Unit = row.Linked<string>(Line, ProductionScheduleLine.Unit),
                StartDate = Timestamp.FormatDate(row.Linked<DateTime?>(Line, ProductionScheduleLine.StartDate)),
                EndDate = Timestamp.FormatDate(row.Linked<DateTime?>(Line, ProductionScheduleLine.EndDate)),
            })
            .OrderBy(line => line.LineNumber).ThenBy(line => line.LineId, StringComparer.Ordinal).ToList();
}
