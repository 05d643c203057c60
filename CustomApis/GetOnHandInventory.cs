using System.Linq;
using ErpIntegration.Data;
using ErpIntegration.Erp;
using ErpIntegration.Erp.Inventory;
using ErpIntegration.Registration;
using ErpIntegration.Requests;
using ErpIntegration.Tables;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.CustomApis;

/// <summary>
/// erp_GetOnHandInventory: how much of a product the ERP has in stock, now. An action, so that canvas apps and flows can call it; totals as scalars, which they can
/// use at once. A product without stock answers zeros.
/// </summary>
[CustomApi(
    "erp_GetOnHandInventory",
    DisplayName = "Get On-Hand Inventory",
    Description = "How much of a product the ERP has in stock, in all and by warehouse.",
    ExecutePrivilege = IntegrationMessage.AppendToPrivilege)]
[RequestParameter(ProductNumber, ParameterType.String, DisplayName = "Product Number", Description = "Item number in the ERP's company, or the product number all companies share.")]
[RequestParameter(SiteId, ParameterType.String, DisplayName = "Site", Description = "Only this site; empty for all.", IsOptional = true)]
[RequestParameter(WarehouseId, ParameterType.String, DisplayName = "Warehouse", Description = "Only this warehouse; empty for all.", IsOptional = true)]
[RequestParameter(Trace, ParameterType.String, DisplayName = "Traceparent", Description = "W3C trace context of what the question belongs to, an order's message for example; empty for a trace of its own.", IsOptional = true)]
[ResponseProperty(Available, ParameterType.Decimal, DisplayName = "Available", Description = "In stock and free (AvailableOnHandQuantity).")]
[ResponseProperty(OnHand, ParameterType.Decimal, DisplayName = "On Hand", Description = "In stock (OnHandQuantity).")]
[ResponseProperty(Reserved, ParameterType.Decimal, DisplayName = "Reserved", Description = "In stock, but promised (ReservedOnHandQuantity).")]
[ResponseProperty(Ordered, ParameterType.Decimal, DisplayName = "Ordered", Description = "Receipts the ERP expects (OrderedQuantity).")]
[ResponseProperty(OnOrder, ParameterType.Decimal, DisplayName = "On Order", Description = "Issues the ERP expects (OnOrderQuantity).")]
[ResponseProperty(Unit, ParameterType.String, DisplayName = "Unit", Description = "Unit of all quantities.")]
[ResponseProperty(AsOf, ParameterType.DateTime, DisplayName = "As Of", Description = "When the ERP said so.")]
[ResponseProperty(Source, ParameterType.String, DisplayName = "Source", Description = "Where the answer comes from: ERP.")]
[ResponseProperty(Warehouses, ParameterType.EntityCollection, DisplayName = "Warehouses", Description = "The same by warehouse, one open-type row each.")]
[ResponseProperty(WarehousesJson, ParameterType.String, DisplayName = "Warehouses (JSON)", Description = "The same by warehouse as a JSON array, for flows and canvas apps.")]
public sealed class GetOnHandInventory : PluginBase
{
    private const string ProductNumber = "ProductNumber";
    private const string SiteId = "SiteId";
    private const string WarehouseId = "WarehouseId";
    private const string Trace = "Traceparent";
    private const string Available = "Available";
    private const string OnHand = "OnHand";
    private const string Reserved = "Reserved";
    private const string Ordered = "Ordered";
    private const string OnOrder = "OnOrder";
    private const string Unit = "Unit";
    private const string AsOf = "AsOf";
    private const string Source = "Source";
    private const string Warehouses = "Warehouses";
    private const string WarehousesJson = "WarehousesJson";

    private const int NumberLength = 70;
    private const int DimensionLength = 20;

    /// <summary>Called by the platform.</summary>
    public GetOnHandInventory()
        : this(SystemClock.Instance)
    {
    }

    internal GetOnHandInventory(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var request = new ApiRequest(scope.Context.InputParameters);
        var question = new OnHandQuestion(
            request.Required(ProductNumber, NumberLength), request.Optional(SiteId, DimensionLength), request.Optional(WarehouseId, DimensionLength));

        using (var erp = ErpClient.Create(scope, request.Trace(Trace)))
            Write(scope.Context.OutputParameters, new ErpOnHandSource(erp, scope.Clock).Ask(question));
    }

    private static void Write(ParameterCollection output, OnHandAnswer answer)
    {
        output[Available] = answer.Warehouses.Sum(warehouse => warehouse.Available);
        output[OnHand] = answer.Warehouses.Sum(warehouse => warehouse.OnHand);
        output[Reserved] = answer.Warehouses.Sum(warehouse => warehouse.Reserved);
        output[Ordered] = answer.Warehouses.Sum(warehouse => warehouse.Ordered);
        output[OnOrder] = answer.Warehouses.Sum(warehouse => warehouse.OnOrder);
        output[Unit] = answer.Unit;
        output[AsOf] = answer.AsOf;
        output[Source] = answer.Source;
        output[Warehouses] = new EntityCollection(answer.Warehouses.Select(Row).ToList());
        output[WarehousesJson] = Json.Write(answer.Warehouses.ToArray());
    }

    // No logical name: an open type, whose columns belong to no table.
    private static Entity Row(WarehouseStock warehouse) => new Entity
    {
        [SiteId] = warehouse.SiteId,
        [WarehouseId] = warehouse.WarehouseId,
        [Available] = warehouse.Available,
        [OnHand] = warehouse.OnHand,
        [Reserved] = warehouse.Reserved,
        [Ordered] = warehouse.Ordered,
        [OnOrder] = warehouse.OnOrder,
    };
}
