using System;
using ErpIntegration.Tables;
using ErpIntegration.Tests.Unit.Doubles;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Tests.Unit.SalesOrders;

/// <summary>An order of two lines, one of them written in, with awkward text in it.</summary>
internal static class SampleOrder
{
    public static readonly Guid Id = Guid.Parse("0a0b0c0d-1111-2222-3333-444455556666");

    public static void Put(InMemoryDataverse dataverse)
    {
        var account = dataverse.Create(new Entity(Account.Table, Guid.Parse("aaaaaaaa-0000-0000-0000-000000000001"))
        {
            [Account.Name] = "Müller & \"Söhne\" / Co",
            [Account.AccountNumber] = "A-100",
            [Account.ErpAccountNumber] = "US-001",
        });
        var currency = dataverse.Create(new Entity(TransactionCurrency.Table) { [TransactionCurrency.IsoCurrencyCode] = "EUR" });
        var product = dataverse.Create(new Entity(Product.Table) { [Product.ProductNumber] = "D0001", [Product.Name] = "MidRangeSpeaker" });
        dataverse.Create(new Entity(SalesOrder.Table, Id)
        {
            [SalesOrder.OrderNumber] = "ORD-01000-X1",
            [SalesOrder.Name] = "Speakers",
            [SalesOrder.CustomerId] = new EntityReference(Account.Table, account),
            [SalesOrder.TransactionCurrencyId] = new EntityReference(TransactionCurrency.Table, currency),
            [SalesOrder.RequestDeliveryBy] = new DateTime(2026, 2, 15, 0, 0, 0, DateTimeKind.Utc),
            [SalesOrder.TotalLineItemAmount] = new Money(120.50m),
            [SalesOrder.TotalAmount] = new Money(130.50m),
            [SalesOrder.FreightAmount] = new Money(10m),
            [SalesOrder.ShipToCity] = "Köln",
            [SalesOrder.ShipToPostalCode] = "50667",
        });
        Line(dataverse, "bbbbbbbb-0000-0000-0000-000000000002", 2, line =>
        {
            line[SalesOrderDetail.ProductDescription] = "Assembly on site";
            line[SalesOrderDetail.Quantity] = 1m;
            line[SalesOrderDetail.PricePerUnit] = new Money(20.50m);
        });
        Line(dataverse, "bbbbbbbb-0000-0000-0000-000000000001", 1, line =>
        {
            line[SalesOrderDetail.ProductId] = new EntityReference(Product.Table, product);
            line[SalesOrderDetail.UomId] = new EntityReference("uom", Guid.NewGuid()) { Name = "ea" };
            line[SalesOrderDetail.Quantity] = 2.5m;
            line[SalesOrderDetail.PricePerUnit] = new Money(40m);
            line[SalesOrderDetail.ExtendedAmount] = new Money(100m);
        });
    }

    private static void Line(InMemoryDataverse dataverse, string id, int number, Action<Entity> fill)
    {
        var line = new Entity(SalesOrderDetail.Table, Guid.Parse(id))
        {
            [SalesOrderDetail.SalesOrderId] = new EntityReference(SalesOrder.Table, Id),
            [SalesOrderDetail.LineItemNumber] = number,
        };
        fill(line);
        dataverse.Create(line);
    }
}
