using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>A row of <c>SalesOrderHeadersV2</c> (data entity SalesOrderHeaderV2Entity).</summary>
[DataEntity("SalesOrderHeadersV2", "SalesOrderHeaderV2Entity")]
[PrimaryKey(nameof(DataAreaId), nameof(SalesOrderNumber))]
internal sealed class SalesOrderHeaderV2 : CompanyEntity
{
    public string SalesOrderNumber { get; set; } = "";
    [ErpAssigned]
    public SalesStatus SalesOrderStatus { get; set; } = SalesStatus.Backorder;
    [ErpAssigned]
    public SalesOrderProcessingStatus SalesOrderProcessingStatus { get; set; }
    public string SalesOrderName { get; set; } = "";
    public string OrderingCustomerAccountNumber { get; set; } = "";
    public string InvoiceCustomerAccountNumber { get; set; } = "";
    public string CurrencyCode { get; set; } = "";
    public string LanguageId { get; set; } = "";
    public string CustomersOrderReference { get; set; } = "";
    public string CustomerRequisitionNumber { get; set; } = "";
    public string ContactPersonId { get; set; } = "";
    public string Email { get; set; } = "";
    public string DefaultShippingSiteId { get; set; } = "";
    public string DefaultShippingWarehouseId { get; set; } = "";
    public ItemReservation InventoryReservationMethod { get; set; }
    public string DeliveryModeCode { get; set; } = "";
    public string DeliveryTermsCode { get; set; } = "";
    public string PaymentTermsName { get; set; } = "";
    public string CustomerPaymentMethodName { get; set; } = "";
    public string SalesTaxGroupCode { get; set; } = "";
    public string SalesOrderOriginCode { get; set; } = "";
    public string SalesOrderPoolId { get; set; } = "";
    public NoYes IsSalesProcessingStopped { get; set; }
    public DateTimeOffset RequestedReceiptDate { get; set; } = FnoDate.None;
    public DateTimeOffset RequestedShippingDate { get; set; } = FnoDate.None;
    public DateTimeOffset ConfirmedReceiptDate { get; set; } = FnoDate.None;
    public DateTimeOffset ConfirmedShippingDate { get; set; } = FnoDate.None;
    [ErpAssigned]
    public DateTimeOffset OrderCreationDateTime { get; set; } = FnoDate.None;
    public string DeliveryAddressName { get; set; } = "";
    public string DeliveryAddressStreet { get; set; } = "";
    public string DeliveryAddressCity { get; set; } = "";
    public string DeliveryAddressStateId { get; set; } = "";
    public string DeliveryAddressZipCode { get; set; } = "";
    public string DeliveryAddressCountryRegionId { get; set; } = "";
    [ErpAssigned]
    public string FormattedDelveryAddress { get; set; } = "";
    public decimal TotalDiscountPercentage { get; set; }
    [ErpAssigned]
    public decimal OrderTotalAmount { get; set; }
    [ErpAssigned]
    public decimal OrderTotalDiscountAmount { get; set; }
    [ErpAssigned]
    public decimal OrderTotalChargesAmount { get; set; }
    [ErpAssigned]
    public decimal OrderTotalTaxAmount { get; set; }
    [ErpAssigned]
    public NoYes AreTotalsCalculated { get; set; } = NoYes.Yes;

    /// <summary>The order's lines; only with <c>$expand</c>.</summary>
    public ICollection<SalesOrderLine> SalesOrderLines { get; } = [];
}
