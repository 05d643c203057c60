using System;
using System.Collections.Generic;
using System.Globalization;
using LocalDataverse.SampleErp.Entities;
using LocalDataverse.SampleErp.Model;

namespace LocalDataverse.SampleErp.Seed;

/// <summary>Past orders S00001, S00002, … of two lines each, with their shipments and invoices: invoiced, delivered, cancelled, and again.</summary>
internal sealed class SeedOrders(SeedCompany company, ErpSeedOptions options)
{
    private readonly List<SalesOrderHeaderV2> _orders = [];
    private readonly List<SalesOrderLine> _lines = [];
    private readonly List<PackingSlipTrackingInformation> _shipments = [];
    private readonly List<SalesInvoiceHeaderV2> _invoices = [];

    public IReadOnlyList<SalesOrderHeaderV2> Orders => _orders;

    public IReadOnlyList<SalesOrderLine> Lines => _lines;

    public IReadOnlyList<PackingSlipTrackingInformation> Shipments => _shipments;

    public IReadOnlyList<SalesInvoiceHeaderV2> Invoices => _invoices;

    public SeedOrders Write()
    {
        List<CustomerV3> customers = [.. SeedCustomers.For(company, options.CustomerCount)];
        List<ReleasedProductV2> products = [.. SeedProducts.For(company, options.ProductCount)];
        if (customers.Count == 0 || products.Count == 0) return this;
        for (var number = 1; number <= options.OrderCount; number++)
            Write(number, customers[number % customers.Count], products[number % products.Count], products[(number * 7 + 3) % products.Count]);
        return this;
    }

    private void Write(int number, CustomerV3 customer, ReleasedProductV2 first, ReleasedProductV2 second)
    {
        var (status, progress) = (number % 3) switch
        {
            0 => (SalesStatus.Canceled, SalesOrderProcessingStatus.Canceled),
            1 => (SalesStatus.Invoiced, SalesOrderProcessingStatus.Invoiced),
            _ => (SalesStatus.Delivered, SalesOrderProcessingStatus.Delivered),
        };
        var shipped = FnoDate.Of(options.ReferenceDate.AddDays(-1 - number % 60));
        var order = new SalesOrderHeaderV2
        {
            DataAreaId = company.DataAreaId,
            SalesOrderNumber = "S" + number.ToString("D5", CultureInfo.InvariantCulture),
            SalesOrderStatus = status,
            SalesOrderProcessingStatus = progress,
            SalesOrderName = customer.OrganizationName,
            OrderingCustomerAccountNumber = customer.CustomerAccount,
            InvoiceCustomerAccountNumber = customer.InvoiceAccount,
            CurrencyCode = customer.SalesCurrencyCode,
            LanguageId = customer.LanguageId,
            DefaultShippingSiteId = customer.SiteId,
            DefaultShippingWarehouseId = customer.WarehouseId,
            RequestedReceiptDate = shipped.AddDays(2),
            RequestedShippingDate = shipped,
            OrderCreationDateTime = shipped.AddDays(-5),
        };
        SalesOrderLine[] lines = [Line(order, 1, first, 2 + number % 9), Line(order, 2, second, 1 + number % 4)];
        OrderTotals.Set(order, lines);
        _orders.Add(order);
        _lines.AddRange(lines);
        if (status == SalesStatus.Canceled) return;
        _shipments.Add(new PackingSlipTrackingInformation
        {
            DataAreaId = company.DataAreaId,
            SalesOrderNumber = order.SalesOrderNumber,
            PackingSlipNumber = "PS" + order.SalesOrderNumber[1..],
            DeliveryDate = shipped,
            TrackingNumber = "1Z" + number.ToString("D8", CultureInfo.InvariantCulture),
            TrackingUrl = $"https://carrier.example.com/track/1Z{number.ToString("D8", CultureInfo.InvariantCulture)}",
        });
        if (status == SalesStatus.Invoiced) _invoices.Add(Invoice(order, shipped.AddDays(1)));
    }

    private SalesOrderLine Line(SalesOrderHeaderV2 order, int number, ReleasedProductV2 product, decimal quantity) => new()
    {
        DataAreaId = company.DataAreaId,
        InventoryLotId = $"{order.SalesOrderNumber}-{number}",
        SalesOrderNumber = order.SalesOrderNumber,
        LineCreationSequenceNumber = number,
        LineNumber = number,
        SalesOrderLineStatus = order.SalesOrderStatus,
        ItemNumber = product.ItemNumber,
        LineDescription = product.ProductSearchName,
        OrderedSalesQuantity = quantity,
        SalesUnitSymbol = product.SalesUnitSymbol,
        SalesPrice = product.SalesPrice,
        LineAmount = Math.Round(quantity * product.SalesPrice, 2, MidpointRounding.AwayFromZero),
        CurrencyCode = order.CurrencyCode,
        ShippingSiteId = order.DefaultShippingSiteId,
        ShippingWarehouseId = order.DefaultShippingWarehouseId,
        RequestedReceiptDate = order.RequestedReceiptDate,
        RequestedShippingDate = order.RequestedShippingDate,
    };

    private static SalesInvoiceHeaderV2 Invoice(SalesOrderHeaderV2 order, DateTimeOffset day) => new()
    {
        DataAreaId = order.DataAreaId,
        InvoiceNumber = "INV" + order.SalesOrderNumber[1..],
        InvoiceDate = day,
        LedgerVoucher = "ARINV" + order.SalesOrderNumber[1..],
        SalesOrderNumber = order.SalesOrderNumber,
        InvoiceCustomerAccountNumber = order.InvoiceCustomerAccountNumber,
        CurrencyCode = order.CurrencyCode,
        TotalInvoiceAmount = order.OrderTotalAmount,
    };
}
