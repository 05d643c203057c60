using System;
using System.Linq;
using ErpIntegration.Data;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.SalesOrders;

/// <summary>Reads an order as the ERP has to book it: one query for the order with its customer and currency, one for the lines with their products.</summary>
internal sealed class OrderReader
{
    private const string Customer = "customer";
    private const string Currency = "currency";
    private const string LineProduct = "product";

    private static readonly string[] AddressColumns =
    {
        SalesOrder.ShipToName, SalesOrder.ShipToLine1, SalesOrder.ShipToLine2, SalesOrder.ShipToLine3, SalesOrder.ShipToPostalCode, SalesOrder.ShipToCity,
        SalesOrder.ShipToStateOrProvince, SalesOrder.ShipToCountry,
    };

    private readonly IOrganizationService _system;

    /// <summary>Makes one.</summary>
    /// <param name="system">Dataverse as SYSTEM.</param>
    public OrderReader(IOrganizationService system) => _system = system;

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidOperationException">There is no such order.</exception>
    public SubmittedOrder Read(Guid id)
    {
        var order = _system.First(OrderQuery(id)) ?? throw new InvalidOperationException("The order that was just updated can't be found.");
        return new SubmittedOrder
        {
            OrderId = id.ToString("D"),
            OrderNumber = order.GetAttributeValue<string>(SalesOrder.OrderNumber),
            Name = order.GetAttributeValue<string>(SalesOrder.Name),
            Customer = CustomerOf(order),
            Currency = order.Linked<string>(Currency, TransactionCurrency.IsoCurrencyCode),
            RequestedDelivery = Date(order, SalesOrder.RequestDeliveryBy),
            LinesAmount = order.Amount(SalesOrder.TotalLineItemAmount),
            DiscountAmount = order.Amount(SalesOrder.DiscountAmount),
            DiscountPercent = order.GetAttributeValue<decimal?>(SalesOrder.DiscountPercentage),
            FreightAmount = order.Amount(SalesOrder.FreightAmount),
            TaxAmount = order.Amount(SalesOrder.TotalTax),
            TotalAmount = order.Amount(SalesOrder.TotalAmount),
            ShipTo = HasAddress(order) ? AddressOf(order) : null,
            Lines = _system.All(LinesQuery(id)).Select(LineOf).ToList(),
        };
    }

    private static QueryExpression OrderQuery(Guid id)
    {
        var query = new QueryExpression(SalesOrder.Table)
        {
            ColumnSet = new ColumnSet(
                SalesOrder.OrderNumber, SalesOrder.Name, SalesOrder.CustomerId, SalesOrder.RequestDeliveryBy, SalesOrder.TotalAmount, SalesOrder.TotalLineItemAmount,
                SalesOrder.TotalTax, SalesOrder.DiscountAmount, SalesOrder.DiscountPercentage, SalesOrder.FreightAmount, SalesOrder.WillCall),
        };
        query.ColumnSet.AddColumns(AddressColumns);
        query.Criteria.AddCondition(SalesOrder.Id, ConditionOperator.Equal, id);
        query.Link(SalesOrder.CustomerId, Account.Table, Account.Id, Customer, Account.Name, Account.AccountNumber, Account.ErpAccountNumber);
        query.Link(SalesOrder.TransactionCurrencyId, TransactionCurrency.Table, TransactionCurrency.Id, Currency, TransactionCurrency.IsoCurrencyCode);
        return query;
    }

    private static QueryExpression LinesQuery(Guid orderId)
    {
        var query = new QueryExpression(SalesOrderDetail.Table)
        {
            ColumnSet = new ColumnSet(
                SalesOrderDetail.LineItemNumber, SalesOrderDetail.ProductDescription, SalesOrderDetail.UomId, SalesOrderDetail.Quantity, SalesOrderDetail.PricePerUnit,
                SalesOrderDetail.ManualDiscountAmount, SalesOrderDetail.Tax, SalesOrderDetail.ExtendedAmount, SalesOrderDetail.RequestDeliveryBy),
        };
        query.Criteria.AddCondition(SalesOrderDetail.SalesOrderId, ConditionOperator.Equal, orderId);
        query.Link(SalesOrderDetail.ProductId, Product.Table, Product.Id, LineProduct, Product.ProductNumber, Product.Name);
        query.AddOrder(SalesOrderDetail.LineItemNumber, OrderType.Ascending);
        query.AddOrder(SalesOrderDetail.Id, OrderType.Ascending);
        return query;
    }

    private static OrderCustomer? CustomerOf(Entity order)
    {
        var customer = order.GetAttributeValue<EntityReference>(SalesOrder.CustomerId);
        return customer is null
            ? null
            : new OrderCustomer
            {
                Type = customer.LogicalName,
                Id = customer.Id.ToString("D"),
                AccountNumber = order.Linked<string>(Customer, Account.AccountNumber),
                ErpAccount = order.Linked<string>(Customer, Account.ErpAccountNumber),
                Name = order.Linked<string>(Customer, Account.Name) ?? customer.Name,
            };
    }

    private static bool HasAddress(Entity order)
        => order.GetAttributeValue<bool?>(SalesOrder.WillCall) != true && AddressColumns.Any(column => order.GetAttributeValue<string>(column) is { Length: > 0 });

    private static OrderAddress AddressOf(Entity order) => new OrderAddress
    {
        Name = order.GetAttributeValue<string>(SalesOrder.ShipToName),
        Line1 = order.GetAttributeValue<string>(SalesOrder.ShipToLine1),
        Line2 = order.GetAttributeValue<string>(SalesOrder.ShipToLine2),
        Line3 = order.GetAttributeValue<string>(SalesOrder.ShipToLine3),
        PostalCode = order.GetAttributeValue<string>(SalesOrder.ShipToPostalCode),
        City = order.GetAttributeValue<string>(SalesOrder.ShipToCity),
        StateOrProvince = order.GetAttributeValue<string>(SalesOrder.ShipToStateOrProvince),
        Country = order.GetAttributeValue<string>(SalesOrder.ShipToCountry),
    };

    private static OrderLine LineOf(Entity line) => new OrderLine
    {
        LineId = line.Id.ToString("D"),
        LineNumber = line.GetAttributeValue<int>(SalesOrderDetail.LineItemNumber),
        ProductNumber = line.Linked<string>(LineProduct, Product.ProductNumber),
        Description = line.Linked<string>(LineProduct, Product.Name) ?? line.GetAttributeValue<string>(SalesOrderDetail.ProductDescription),
        Unit = line.GetAttributeValue<EntityReference>(SalesOrderDetail.UomId)?.Name,
        Quantity = line.GetAttributeValue<decimal>(SalesOrderDetail.Quantity),
        UnitPrice = line.Amount(SalesOrderDetail.PricePerUnit),
        DiscountAmount = line.Amount(SalesOrderDetail.ManualDiscountAmount),
        TaxAmount = line.Amount(SalesOrderDetail.Tax),
        Amount = line.Amount(SalesOrderDetail.ExtendedAmount),
        RequestedDelivery = Date(line, SalesOrderDetail.RequestDeliveryBy),
    };

    private static string? Date(Entity row, string column)
        => row.GetAttributeValue<DateTime?>(column) is { } value ? Timestamp.Format(value) : null;
}
