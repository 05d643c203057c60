using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>A question to the ERP: the API, an entity set of the ERP that it needs, a call that the ERP can answer, and whether that is a batch of several queries.</summary>
internal sealed record ErpQuestion(string Api, string Route, (string Name, object Value)[] Parameters, bool IsBatch = true)
{
    private static readonly string[] Products = ["D0001", "D0002"];
    private static readonly string[] Symbols = ["COP", "ALU"];

    public OrganizationResponse Ask(IOrganizationService service, params (string Name, object Value)[] more) => Stage.Call(service, Api, [.. Parameters, .. more]);

    /// <summary>The same without a parameter.</summary>
    public ErpQuestion Without(string parameter) => this with { Parameters = [.. Parameters.Where(given => given.Name != parameter)] };

    /// <summary>One of each API, about rows that the administrator made: an account the ERP knows as US-001, and an order of a product D0001 that it knows as S00001.</summary>
    public static IReadOnlyList<ErpQuestion> All(Stage stage)
    {
        var account = stage.Admin.Create(new Entity("account") { ["name"] = "Fabrikam", ["erp_erpaccountnumber"] = "US-001" });
        var product = stage.Admin.Create(new Entity("product") { ["name"] = "Speaker", ["productnumber"] = "D0001" });
        var order = stage.Admin.Create(new Entity("salesorder") { ["name"] = "Speakers", ["customerid"] = new EntityReference("account", account), ["erp_erpnumber"] = "S00001" });
        stage.Admin.Create(new Entity("salesorderdetail")
        {
            ["salesorderid"] = new EntityReference("salesorder", order),
            ["productid"] = new EntityReference("product", product),
            ["quantity"] = 3m,
            ["priceperunit"] = new Money(10.5m),
            ["ispriceoverridden"] = true,
        });
        var onOrder = ("Target", (object)new EntityReference("salesorder", order));
        return
        [
            new ErpQuestion("erp_GetOnHandInventory", "WarehousesOnHandV2", [("ProductNumbers", Products)]),
            new ErpQuestion("erp_CheckOrderAvailability", "PurchaseOrderLinesV2", [onOrder]),
            new ErpQuestion("erp_GetSalesPrice", "SalesPriceAgreements", [("ProductNumber", "D0001"), ("CustomerNumber", "US-001")]),
            new ErpQuestion("erp_GetCustomerCredit", "CustTransOpens", [("Target", new EntityReference("account", account))]),
            new ErpQuestion("erp_GetOrderStatus", "PackingSlipTrackingInformation", [onOrder]),
            new ErpQuestion("erp_GetProductionQuality", "QualityOrderHeaders", [("SiteId", "1"), ("Date", new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc))], IsBatch: false),
            new ErpQuestion("erp_GetCommodityPrices", "CommodityPrices", [("Symbols", Symbols)], IsBatch: false),
        ];
    }

    /// <summary>The code in what a user is told, ERP-2001 for example; an empty text where there is none.</summary>
    public static string CodeOf(string message) => message.Length >= 8 && message.StartsWith("ERP-", StringComparison.Ordinal) ? message[..8] : "";
}
