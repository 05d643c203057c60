using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using ErpIntegration.CustomApis.Health;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Erp.Availability;
using ErpIntegration.Erp.Commodities;
using ErpIntegration.Erp.Inventory;
using ErpIntegration.Erp.Orders;
using ErpIntegration.Erp.Quality;

namespace ErpIntegration.Tests.Catalogue;

/// <summary>The schema of a response property ...Json, under docs/schemas/answers.</summary>
/// <param name="Name">The API and the property, or the property alone where it is the same for all APIs.</param>
/// <param name="Row">Contract of a row.</param>
internal sealed record AnswerSchema(string Name, Type Row)
{
    /// <summary>The property that every partial answer has.</summary>
    public const string Missing = "MissingJson";

    /// <summary>Every one.</summary>
    public static IReadOnlyList<AnswerSchema> All { get; } =
    [
        new(Missing, typeof(MissingPart)),
        new("erp_GetOnHandInventory.ProductsJson", typeof(ProductStockRow)),
        new("erp_GetOnHandInventory.WarehousesJson", typeof(WarehouseStock)),
        new("erp_CheckOrderAvailability.LinesJson", typeof(LineAvailability)),
        new("erp_GetOrderStatus.LinesJson", typeof(OrderLineStatus)),
        new("erp_GetOrderStatus.ShipmentsJson", typeof(Shipment)),
        new("erp_GetOrderStatus.InvoicesJson", typeof(OrderInvoice)),
        new("erp_GetProductionQuality.GroupsJson", typeof(QualityGroup)),
        new("erp_GetProductionQuality.IssuesJson", typeof(QualityIssue)),
        new("erp_GetCommodityPrices.PricesJson", typeof(CommodityPrice)),
        new("erp_GetIntegrationHealth.CountsJson", typeof(StateCount)),
        new("erp_GetIntegrationHealth.EndpointsJson", typeof(EndpointSuccess)),
    ];

    /// <summary>The folder of the schemas.</summary>
    public static string Folder { get; } = Path.Combine(Metadata("Documents"), "schemas", "answers");

    /// <summary>Name of the schema of a property.</summary>
    public static string NameOf(string api, string property) => property == Missing ? Missing : $"{api}.{property}";

    /// <summary>The file it is in.</summary>
    public string File => Path.Combine(Folder, Name + ".json");

    /// <summary>The schema as it should be.</summary>
    public string Text() => DataSchema.ListOf(Row, "urn:erp-integration:schema:answer:" + Name, Name, new Summaries(Path.ChangeExtension(Metadata("CustomApisAssembly"), ".xml"))).ToJsonString(Indented) + "\n";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Metadata(string key) => typeof(AnswerSchema).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
