using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.SignIn;
using LocalDataverse.SampleErp.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.InventoryVisibility;

/// <summary>
/// Inventory Visibility: <c>POST /api/environment/{environmentId}/onhand/indexquery</c>, with the limits that are documented, from the same stock as the data entity. Nobody has
/// reserved anything in the add-in here. The bodies of its refusals are assumed.
/// </summary>
internal sealed class IndexQueryEndpoint(TokenIssuer issuer, ErpOptions options)
{
    public const string Route = "/api/environment/{environmentId}/onhand/" + Name;
    public const string Name = "indexquery";

    private const int MostProducts = 5000;
    private const int MostPairs = 100;
    private static readonly string[] Known = ["organizationId", "productId", "siteId", "locationId"];

    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost(Route, InvokeAsync);

    private async Task<IResult> InvokeAsync(HttpContext context, string environmentId, ErpContext erp)
    {
        const string Bearer = "Bearer ";
        var authorization = context.Request.Headers.Authorization.ToString();
        if (!authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) || !issuer.IsValid(authorization[Bearer.Length..].Trim(), ServiceTokens.InventoryService, out _)) return Results.Unauthorized();
        if (environmentId != options.EnvironmentId) return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (context.Request.Headers["Api-Version"] != "1.0") return Refused("The header Api-Version must be 1.0.");
        try
        {
            var body = await JsonSerializer.DeserializeAsync<IndexQueryBody>(context.Request.Body, IndexQueryBody.Json, context.RequestAborted);
            if (body is null) return Refused("The body is null.");
            return WhyRefused(body) is { } reason ? Refused(reason) : Results.Json(await AnswerAsync(erp, body, context));
        }
        catch (JsonException exception)
        {
            return Refused(exception.Message);
        }
    }

    private static string? WhyRefused(IndexQueryBody body)
    {
        if (body.Filter("organizationId").Length != 1) return "organizationId must have one value.";
        if (body.Filter("siteId").Length == 0 || body.Filter("locationId").Length == 0) return "siteId and locationId are required.";
        if (body.Filter("productId").Length > MostProducts) return $"productId has more than {MostProducts} values.";
        if (body.Filter("siteId").Length * body.Filter("locationId").Length > MostPairs) return $"siteId times locationId is more than {MostPairs}.";
        if (body.Filters.Keys.FirstOrDefault(key => !Known.Contains(key, StringComparer.OrdinalIgnoreCase)) is { } filter) return $"The dimension {filter} isn't supported here.";
        return body.GroupByValues.Length > 0 ? "groupByValues isn't supported here." : null;
    }

    private static async Task<JsonArray> AnswerAsync(ErpContext erp, IndexQueryBody body, HttpContext context)
    {
        var (company, products, sites, warehouses) = (body.Filter("organizationId")[0], body.Filter("productId"), body.Filter("siteId"), body.Filter("locationId"));
        var rows = await erp.Set<WarehouseOnHandV2>().AsNoTracking()
            .Where(row => row.DataAreaId == company && sites.Contains(row.InventorySiteId) && warehouses.Contains(row.InventoryWarehouseId))
            .Where(row => products.Length == 0 || products.Contains(row.ItemNumber))
            .ToListAsync(context.RequestAborted);
        return
        [
            .. rows.GroupBy(row => (row.ItemNumber, row.InventorySiteId, row.InventoryWarehouseId))
                .Where(group => body.ReturnNegative || group.Sum(row => row.AvailableOnHandQuantity) >= 0)
                .OrderBy(group => group.Key)
                .Select(group => (JsonNode)new JsonObject
                {
                    ["productId"] = group.Key.ItemNumber,
                    ["dimensions"] = new JsonObject { ["siteid"] = group.Key.InventorySiteId, ["locationid"] = group.Key.InventoryWarehouseId },
                    ["quantities"] = Quantities([.. group]),
                }),
        ];
    }

    // The physical measures of the ERP, and those of the calculated measures of the default configuration that are made of them.
    private static JsonObject Quantities(WarehouseOnHandV2[] rows) => new()
    {
        ["fno"] = new JsonObject
        {
            ["arrived"] = 0m,
            ["physicalinvent"] = rows.Sum(row => row.OnHandQuantity),
            ["reservphysical"] = rows.Sum(row => row.ReservedOnHandQuantity),
            ["ordered"] = rows.Sum(row => row.OrderedQuantity),
            ["reservordered"] = rows.Sum(row => row.ReservedOrderedQuantity),
            ["onorder"] = rows.Sum(row => row.OnOrderQuantity),
        },
        ["iv"] = new JsonObject
        {
            ["softreservphysical"] = 0m,
            ["softreservordered"] = 0m,
            ["onhand"] = rows.Sum(row => row.OnHandQuantity),
            ["onhandavailable"] = rows.Sum(row => row.AvailableOnHandQuantity),
            ["orderedtotal"] = rows.Sum(row => row.OrderedQuantity),
            ["openorder"] = rows.Sum(row => row.OnOrderQuantity),
        },
    };

    private static IResult Refused(string reason) => Results.Json(new JsonObject { ["error"] = reason }, statusCode: StatusCodes.Status400BadRequest);
}
