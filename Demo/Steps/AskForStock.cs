using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Server.Hosting;

namespace ErpIntegration.Demo.Steps;

/// <summary>What Power Apps does: calls the custom API, and gets what the ERP itself says.</summary>
internal static class AskForStock
{
    private const string Product = "D0001";

    public static async Task RunAsync(DataverseClient dataverse, ConnectionInfo connection, CancellationToken cancellation)
    {
        var answer = await dataverse.PostAsync("erp_GetOnHandInventory", new JsonObject { ["ProductNumber"] = Product }, cancellation);
        using var erp = await ErpClient.SignInAsync(connection, cancellation);
        var rows = JsonNode.Parse(await erp.GetStringAsync($"data/WarehousesOnHandV2?cross-company=true&$filter=dataAreaId eq 'usmf' and ItemNumber eq '{Product}'", cancellation))!["value"]!.AsArray();
        Check.Equal(rows.Sum(r => (decimal)r!["AvailableOnHandQuantity"]!), (decimal)answer["Available"]!, $"the available quantity of {Product}");
        Say.Step("Ask", $"erp_GetOnHandInventory: {answer["Available"]} {answer["Unit"]} of {Product} available in {rows.Count} warehouses, as of {answer["AsOf"]}, from {answer["Source"]}");
    }
}
