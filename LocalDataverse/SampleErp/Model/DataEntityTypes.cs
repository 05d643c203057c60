using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace LocalDataverse.SampleErp.Model;

/// <summary>The data entities of this service: add a class, a controller, and it is served.</summary>
internal static class DataEntityTypes
{
    public static readonly IReadOnlyList<Type> All =
    [
        typeof(CustomerV3),
        typeof(SalesOrderHeaderV2),
        typeof(SalesOrderLine),
        typeof(ReleasedProductV2),
        typeof(WarehouseOnHandV2),
        typeof(ExchangeRate),
        typeof(PurchaseOrderLineV2),
        typeof(SalesPriceAgreement),
        typeof(CustTransOpen),
        typeof(SalesInvoiceHeaderV2),
        typeof(PackingSlipTrackingInformation),
        typeof(Ledger),
        typeof(QualityOrderHeader),
        typeof(Currency),
        typeof(CommodityPrice),
        typeof(Warehouse),
    ];

    public static DataEntityAttribute NamesOf(Type type) => type.GetCustomAttribute<DataEntityAttribute>()!;

    /// <summary>The C# property of a name on the wire, which differ in <c>dataAreaId</c> only.</summary>
    public static PropertyInfo PropertyOf(Type type, string wireName)
        => type.GetProperty(wireName == WireName(nameof(CompanyEntity.DataAreaId)) ? nameof(CompanyEntity.DataAreaId) : wireName)!;

    /// <summary>F&amp;O keeps no null text: a null that a client sends becomes an empty string.</summary>
    public static void ReplaceNulls(DataEntity row)
    {
        foreach (var property in row.GetType().GetProperties())
        {
            if (property.PropertyType == typeof(string) && property.GetValue(row) is null) property.SetValue(row, "");
        }
    }

    public static string WireName(string clrName) => clrName == nameof(CompanyEntity.DataAreaId) ? "dataAreaId" : clrName;

    public static IReadOnlyList<PropertyInfo> HiddenPropertiesOf(Type type)
        => [.. type.GetProperties().Where(property => property.IsDefined(typeof(NotOnTheWireAttribute)))];
}
