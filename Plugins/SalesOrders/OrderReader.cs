using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Data;
using ErpIntegration.Plugins.Events;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.SalesOrders;

/// <summary>Reads an order as the ERP has to book it, with its lines, customer and currency.</summary>
internal sealed class OrderReader
{
    private const string Line = "line";
    private const string LineProduct = "product";

    private static readonly AddressColumns ShipTo = new AddressColumns(
        SalesOrder.ShipToName, SalesOrder.ShipToLine1, SalesOrder.ShipToLine2, SalesOrder.ShipToLine3, SalesOrder.ShipToPostalCode, SalesOrder.ShipToCity,
        SalesOrder.ShipToStateOrProvince, SalesOrder.ShipToCountry);

    private readonly IOrganizationService _system;

    /// <summary>Makes one.</summary>
    /// <param name="system">Dataverse as SYSTEM.</param>
    public OrderReader(IOrganizationService system) => _system = system;

    /// <summary>Reads it, with one query; null when there is no such order, or it isn't in the state.</summary>
    public EventSnapshot<OrderSnapshot>? Read(Guid id, SalesOrderState state)
    {
        var rows = _system.All(Query(id));
        return rows.Count > 0 && rows[0] is { } order && order.Choice(SalesOrder.StateCode) == (int)state ? Snapshot(id, order, rows) : null;
    }

    private static EventSnapshot<OrderSnapshot> Snapshot(Guid id, Entity order, IEnumerable<Entity> rows)
    {
        var data = new OrderSnapshot
        {
            OrderId = id.ToString("D"),
            OrderNumber = order.GetAttributeValue<string>(SalesOrder.OrderNumber),
            Name = order.GetAttributeValue<string>(SalesOrder.Name),
            Customer = CustomerLink.CustomerOf(order, SalesOrder.CustomerId),
            Currency = CustomerLink.CurrencyOf(order),
            RequestedDelivery = Timestamp.Format(order.GetAttributeValue<DateTime?>(SalesOrder.RequestDeliveryBy)),
            LinesAmount = order.Amount(SalesOrder.TotalLineItemAmount),
            DiscountAmount = order.Amount(SalesOrder.DiscountAmount),
            DiscountPercent = order.GetAttributeValue<decimal?>(SalesOrder.DiscountPercentage),
            FreightAmount = order.Amount(SalesOrder.FreightAmount),
            TaxAmount = order.Amount(SalesOrder.TotalTax),
            TotalAmount = order.Amount(SalesOrder.TotalAmount),
            ShipTo = order.GetAttributeValue<bool?>(SalesOrder.WillCall) == true ? null : ShipTo.Read(order),
            Lines = rows.Where(row => row.Contains(Line + "." + SalesOrderDetail.Id)).Select(LineOf)
                .OrderBy(line => line.LineNumber).ThenBy(line => line.LineId, StringComparer.Ordinal).ToList(),
            ErpNumber = order.GetAttributeValue<string>(SalesOrder.ErpNumber),
        };
        return new EventSnapshot<OrderSnapshot>(data.OrderNumber ?? data.OrderId, data);
    }

    /// <summary>A row for each line, the order's columns in all of them; one row for an order without lines.</summary>
    private static QueryExpression Query(Guid id)
    {
        var query = new QueryExpression(SalesOrder.Table)
        {
            ColumnSet = new ColumnSet(
                SalesOrder.OrderNumber, SalesOrder.Name, SalesOrder.CustomerId, SalesOrder.RequestDeliveryBy, SalesOrder.TotalAmount, SalesOrder.TotalLineItemAmount,
                SalesOrder.TotalTax, SalesOrder.DiscountAmount, SalesOrder.DiscountPercentage, SalesOrder.FreightAmount, SalesOrder.WillCall, SalesOrder.StateCode,
                SalesOrder.ErpNumber),
        };
        query.ColumnSet.AddColumns(ShipTo.All);
        query.Criteria.AddCondition(SalesOrder.Id, ConditionOperator.Equal, id);
        CustomerLink.Add(query, SalesOrder.CustomerId, SalesOrder.TransactionCurrencyId);
        query.Link(
                SalesOrder.Id, SalesOrderDetail.Table, SalesOrderDetail.SalesOrderId, Line,
                SalesOrderDetail.Id, SalesOrderDetail.LineItemNumber, SalesOrderDetail.ProductDescription, SalesOrderDetail.UomId, SalesOrderDetail.Quantity,
                SalesOrderDetail.PricePerUnit, SalesOrderDetail.ManualDiscountAmount, SalesOrderDetail.Tax, SalesOrderDetail.ExtendedAmount, SalesOrderDetail.RequestDeliveryBy)
            .Link(SalesOrderDetail.ProductId, Product.Table, Product.Id, LineProduct, Product.ProductNumber, Product.Name);
        return query;
    }

    private static OrderLine LineOf(Entity row) => new OrderLine
    {
        LineId = row.Linked<Guid>(Line, SalesOrderDetail.Id).ToString("D"),
        LineNumber = row.Linked<int>(Line, SalesOrderDetail.LineItemNumber),
        ProductNumber = row.Linked<string>(LineProduct, Product.ProductNumber),
        Description = row.Linked<string>(LineProduct, Product.Name) ?? row.Linked<string>(Line, SalesOrderDetail.ProductDescription),
        Unit = row.Linked<EntityReference>(Line, SalesOrderDetail.UomId)?.Name,
        Quantity = row.Linked<decimal>(Line, SalesOrderDetail.Quantity),
        UnitPrice = row.Linked<Money>(Line, SalesOrderDetail.PricePerUnit)?.Value,
        DiscountAmount = row.Linked<Money>(Line, SalesOrderDetail.ManualDiscountAmount)?.Value,
        TaxAmount = row.Linked<Money>(Line, SalesOrderDetail.Tax)?.Value,
        Amount = row.Linked<Money>(Line, SalesOrderDetail.ExtendedAmount)?.Value,
        RequestedDelivery = Timestamp.Format(row.Linked<DateTime?>(Line, SalesOrderDetail.RequestDeliveryBy)),
    };
}
