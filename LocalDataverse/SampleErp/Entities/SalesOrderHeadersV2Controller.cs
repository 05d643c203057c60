using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/SalesOrderHeadersV2</c>. The number comes from the company's number sequence unless the client sends one.</summary>
internal sealed class SalesOrderHeadersV2Controller(ErpContext context, ErpDatabase database, ErpOptions options)
    : WritableDataController<SalesOrderHeaderV2>(context, database, options)
{
    protected override async Task CreatingAsync(SalesOrderHeaderV2 row, IReadOnlySet<string> given, ErpTransaction transaction, CancellationToken cancellationToken)
    {
        RequireField(row.OrderingCustomerAccountNumber, "Customer account");
        var customer = await CustomerAsync(row.DataAreaId, row.OrderingCustomerAccountNumber, cancellationToken)
            ?? throw NotRelated(row.OrderingCustomerAccountNumber, "Customer account", "Customers", nameof(row.OrderingCustomerAccountNumber));
        if (row.InvoiceCustomerAccountNumber.Length > 0 && await CustomerAsync(row.DataAreaId, row.InvoiceCustomerAccountNumber, cancellationToken) is null)
            throw NotRelated(row.InvoiceCustomerAccountNumber, "Invoice account", "Customers", nameof(row.InvoiceCustomerAccountNumber));

        TakeDefaults(row, customer);
        if (!await Context.Set<Currency>().AnyAsync(currency => currency.CurrencyCode == row.CurrencyCode, cancellationToken))
            throw NotRelated(row.CurrencyCode, "Currency", "Currencies", nameof(row.CurrencyCode));
        if (!given.Contains(nameof(row.InventoryReservationMethod)))
            row.InventoryReservationMethod = Options.ReserveOnOrder ? ItemReservation.Automatic : ItemReservation.None;

        var now = Options.Clock.GetUtcNow();
        row.OrderCreationDateTime = new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
        if (row.RequestedReceiptDate == FnoDate.None) row.RequestedReceiptDate = FnoDate.Of(now);
        if (row.RequestedShippingDate == FnoDate.None) row.RequestedShippingDate = row.RequestedReceiptDate;
        SetDatesAndAddress(row);
        if (row.SalesOrderNumber.Length == 0) row.SalesOrderNumber = await transaction.NextNumberAsync(row.DataAreaId, NumberSequence.SalesOrder, cancellationToken);
    }

    protected override async Task UpdatingAsync(SalesOrderHeaderV2 row, Action apply, IReadOnlySet<string> given, CancellationToken cancellationToken)
    {
        apply();
        SetDatesAndAddress(row);
        await Context.Entry(row).Collection(order => order.SalesOrderLines).LoadAsync(cancellationToken);
        OrderTotals.Set(row, row.SalesOrderLines);
    }

    protected override async Task DeletingAsync(SalesOrderHeaderV2 row, CancellationToken cancellationToken)
    {
        await Context.Entry(row).Collection(order => order.SalesOrderLines).LoadAsync(cancellationToken);
        foreach (var line in row.SalesOrderLines) await OrderStock.ReleaseAsync(Context, line, cancellationToken);
    }

    private async Task<CustomerV3?> CustomerAsync(string company, string account, CancellationToken cancellationToken)
        => await Context.Set<CustomerV3>().AsNoTracking().SingleOrDefaultAsync(customer => customer.DataAreaId == company && customer.CustomerAccount == account, cancellationToken);

    private static void TakeDefaults(SalesOrderHeaderV2 row, CustomerV3 customer)
    {
        // As the key is written, whatever the client's upper and lower case.
        row.OrderingCustomerAccountNumber = customer.CustomerAccount;
        row.InvoiceCustomerAccountNumber = Or(row.InvoiceCustomerAccountNumber, Or(customer.InvoiceAccount, customer.CustomerAccount));
        row.CurrencyCode = Or(row.CurrencyCode, customer.SalesCurrencyCode);
        row.LanguageId = Or(row.LanguageId, customer.LanguageId);
        row.SalesOrderName = Or(row.SalesOrderName, customer.OrganizationName);
        row.Email = Or(row.Email, customer.PrimaryContactEmail);
        row.PaymentTermsName = Or(row.PaymentTermsName, customer.PaymentTerms);
        row.CustomerPaymentMethodName = Or(row.CustomerPaymentMethodName, customer.PaymentMethod);
        row.DeliveryModeCode = Or(row.DeliveryModeCode, customer.DeliveryMode);
        row.DeliveryTermsCode = Or(row.DeliveryTermsCode, customer.DeliveryTerms);
        row.SalesTaxGroupCode = Or(row.SalesTaxGroupCode, customer.SalesTaxGroup);
        // A site from the client and a warehouse from the customer may not belong together.
        if (row.DefaultShippingSiteId.Length == 0 && row.DefaultShippingWarehouseId.Length == 0)
            (row.DefaultShippingSiteId, row.DefaultShippingWarehouseId) = (customer.SiteId, customer.WarehouseId);
        row.DeliveryAddressName = Or(row.DeliveryAddressName, customer.OrganizationName);
        if (row.DeliveryAddressStreet.Length + row.DeliveryAddressCity.Length + row.DeliveryAddressZipCode.Length > 0) return;
        row.DeliveryAddressStreet = customer.AddressStreet;
        row.DeliveryAddressCity = customer.AddressCity;
        row.DeliveryAddressStateId = customer.AddressState;
        row.DeliveryAddressZipCode = customer.AddressZipCode;
        row.DeliveryAddressCountryRegionId = customer.AddressCountryRegionId;
    }

    private static void SetDatesAndAddress(SalesOrderHeaderV2 row)
    {
        row.RequestedReceiptDate = FnoDate.Of(row.RequestedReceiptDate);
        row.RequestedShippingDate = FnoDate.Of(row.RequestedShippingDate);
        row.ConfirmedReceiptDate = FnoDate.Of(row.ConfirmedReceiptDate);
        row.ConfirmedShippingDate = FnoDate.Of(row.ConfirmedShippingDate);
        row.FormattedDelveryAddress =
            $"{row.DeliveryAddressStreet}\n{row.DeliveryAddressCity}, {row.DeliveryAddressStateId} {row.DeliveryAddressZipCode}\n{row.DeliveryAddressCountryRegionId}";
    }

    private static string Or(string value, string fallback) => value.Length > 0 ? value : fallback;
}
