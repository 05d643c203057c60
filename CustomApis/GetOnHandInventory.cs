using System.Collections.Generic;
using System.Linq;
using ErpIntegration.CustomApis.Questions;
using ErpIntegration.Data;
using ErpIntegration.Erp;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Erp.Inventory;
using ErpIntegration.Errors;
using ErpIntegration.Registration;
using ErpIntegration.Requests;
using ErpIntegration.Tables;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;
using static ErpIntegration.CustomApis.Questions.QuestionProperties;

namespace ErpIntegration.CustomApis;

/// <summary>
/// erp_GetOnHandInventory: how much of up to 200 products the ERP has in stock. An action, so that canvas apps and flows can call it. For one product the totals are scalars,
/// which they can use at once; a sum over different products would mean nothing, so several have a list only. A product without stock answers zeros.
/// </summary>
[CustomApi(
    "erp_GetOnHandInventory",
    DisplayName = "Get On-Hand Inventory",
    Description = "How much of up to 200 products the ERP has in stock, by product and by warehouse.",
    ExecutePrivilege = IntegrationMessage.AppendToPrivilege)]
[RequestParameter(ProductNumber, ParameterType.String, DisplayName = "Product Number", Description = "One product: its item number in the ERP's company, or the number all companies share.", IsOptional = true)]
[RequestParameter(ProductNumbers, ParameterType.StringArray, DisplayName = "Product Numbers", Description = "Up to 200 products, instead of Product Number.", IsOptional = true)]
[RequestParameter(SiteId, ParameterType.String, DisplayName = "Site", Description = "Only this site; empty for all.", IsOptional = true)]
[RequestParameter(WarehouseId, ParameterType.String, DisplayName = "Warehouse", Description = "Only this warehouse; empty for all.", IsOptional = true)]
[RequestParameter(Trace, ParameterType.String, DisplayName = "Traceparent", Description = "W3C trace context of what the question belongs to, an order's message for example; empty for a trace of its own.", IsOptional = true)]
[ResponseProperty(Available, ParameterType.Decimal, DisplayName = "Available", Description = "In stock and free (AvailableOnHandQuantity); one product only.")]
[ResponseProperty(OnHand, ParameterType.Decimal, DisplayName = "On Hand", Description = "In stock (OnHandQuantity); one product only.")]
[ResponseProperty(Reserved, ParameterType.Decimal, DisplayName = "Reserved", Description = "In stock, but promised (ReservedOnHandQuantity); one product only.")]
[ResponseProperty(Ordered, ParameterType.Decimal, DisplayName = "Ordered", Description = "Receipts the ERP expects (OrderedQuantity); one product only.")]
[ResponseProperty(OnOrder, ParameterType.Decimal, DisplayName = "On Order", Description = "Issues the ERP expects (OnOrderQuantity); one product only.")]
[ResponseProperty(Unit, ParameterType.String, DisplayName = "Unit", Description = "Unit of all quantities; one product only.")]
[ResponseProperty(AvailableFrom, ParameterType.DateTime, DisplayName = "Available From", Description = "The day from which any of it can be promised; one product only, empty when the ERP expects none.")]
[ResponseProperty(AsOf, ParameterType.DateTime, DisplayName = "As Of", Description = "When the ERP said so; the oldest of several products.")]
[ResponseProperty(Source, ParameterType.String, DisplayName = "Source", Description = "live when the ERP has just said all of it, otherwise cache.")]
[ResponseProperty(IsPartial, ParameterType.Boolean, DisplayName = "Is Partial", Description = "Whether something that was asked for is missing.")]
[ResponseProperty(MissingJson, ParameterType.String, DisplayName = "Missing (JSON)", Description = "What is missing and why: a JSON array of key, code, reason.")]
[ResponseProperty(Products, ParameterType.EntityCollection, DisplayName = "Products", Description = "The products, one open-type row each.")]
[ResponseProperty(ProductsJson, ParameterType.String, DisplayName = "Products (JSON)", Description = "The products with their warehouses as a JSON array, for flows and canvas apps.")]
[ResponseProperty(Warehouses, ParameterType.EntityCollection, DisplayName = "Warehouses", Description = "The same by product and warehouse, one open-type row each.")]
[ResponseProperty(WarehousesJson, ParameterType.String, DisplayName = "Warehouses (JSON)", Description = "The warehouses as a JSON array, for flows and canvas apps; one product only.")]
[JsonAnswer(MissingJson, typeof(MissingPart))]
[JsonAnswer(ProductsJson, typeof(ProductStockRow))]
[JsonAnswer(WarehousesJson, typeof(WarehouseStock))]
public sealed class GetOnHandInventory : PluginBase
{
    private const string ProductNumber = "ProductNumber";
    private const string ProductNumbers = "ProductNumbers";
    private const string ItemNumber = "ItemNumber";
    private const string SiteId = "SiteId";
    private const string WarehouseId = "WarehouseId";
    private const string Available = "Available";
    private const string OnHand = "OnHand";
    private const string Reserved = "Reserved";
    private const string Ordered = "Ordered";
    private const string OnOrder = "OnOrder";
    private const string Unit = "Unit";
    private const string AvailableFrom = "AvailableFrom";
    private const string Products = "Products";
    private const string ProductsJson = "ProductsJson";
    private const string Warehouses = "Warehouses";
    private const string WarehousesJson = "WarehousesJson";

    private const int MostProducts = 200;
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
        var one = request.Optional(ProductNumber, NumberLength);
        var numbers = Numbers(one, request.Texts(ProductNumbers, MostProducts, NumberLength));
        var question = new OnHandQuestion(numbers, request.Optional(SiteId, DimensionLength), request.Optional(WarehouseId, DimensionLength));

        using (var erp = ErpClient.Create(scope, request.Trace(Trace)))
        {
            var answer = CachedOnHandSource.Create(erp, scope).Ask(question);
            if (one != null && answer.Missing.Count > 0)
                throw new ErpException(ErrorCode.ProductUnknown, answer.Missing[0].Reason);
            Write(scope.Context.OutputParameters, answer, numbers.Count == 1);
        }
    }

    private static IReadOnlyList<string> Numbers(string? one, IReadOnlyList<string> several)
    {
        if (one is null)
            return several.Count > 0 ? several : throw new ErpException(ErrorCode.InputMissing, $"The parameter {ProductNumber} is missing.");
        return several.Count == 0 ? new[] { one } : throw new ErpException(ErrorCode.InputInvalid, $"The parameters {ProductNumber} and {ProductNumbers} can't both be given.");
    }

    private static void Write(ParameterCollection output, OnHandAnswer answer, bool isOne)
    {
        var rows = answer.Products.Select(ProductStockRow.Of).ToArray();
        if (isOne && rows.Length == 1)
            WriteTotals(output, answer.Products[0], rows[0]);
        output.WriteOrigin(answer.AsOf, answer.Source);
        output.WriteMissing(answer.Missing);
        output[Products] = new EntityCollection(answer.Products.Zip(rows, Row).ToList());
        output[ProductsJson] = Json.Write(rows);
        output[Warehouses] = new EntityCollection(rows.SelectMany(row => row.Warehouses.Select(warehouse => Row(row, warehouse))).ToList());
    }

    private static void WriteTotals(ParameterCollection output, ProductStock product, ProductStockRow row)
    {
        output[Available] = row.Available;
        output[OnHand] = row.OnHand;
        output[Reserved] = row.Reserved;
        output[Ordered] = row.Ordered;
        output[OnOrder] = row.OnOrder;
        output[Unit] = row.Unit;
        if (product.AvailableFrom(ProductStock.Anything) is { } day)
            output[AvailableFrom] = day;
        output[WarehousesJson] = Json.Write(row.Warehouses.ToArray());
    }

    // No logical name: an open type, whose columns belong to no table.
    private static Entity Row(ProductStock product, ProductStockRow row) => new Entity
    {
        [ProductNumber] = row.ProductNumber,
        [ItemNumber] = row.ItemNumber,
        [Unit] = row.Unit,
        [Available] = row.Available,
        [OnHand] = row.OnHand,
        [Reserved] = row.Reserved,
        [Ordered] = row.Ordered,
        [OnOrder] = row.OnOrder,
        [AvailableFrom] = product.AvailableFrom(ProductStock.Anything),
        [AsOf] = product.AsOf,
        [Source] = row.Source,
    };

    private static Entity Row(ProductStockRow product, WarehouseStock warehouse) => new Entity
    {
        [ProductNumber] = product.ProductNumber,
        [SiteId] = warehouse.SiteId,
        [WarehouseId] = warehouse.WarehouseId,
        [Available] = warehouse.Available,
        [OnHand] = warehouse.OnHand,
        [Reserved] = warehouse.Reserved,
        [Ordered] = warehouse.Ordered,
        [OnOrder] = warehouse.OnOrder,
    };
}
