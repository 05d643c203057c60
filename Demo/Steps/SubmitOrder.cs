using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Demo.Steps;

/// <summary>What a salesperson does: an account, an order with two lines, and "submit".</summary>
internal static class SubmitOrder
{
    private const int Submitted = 1, InProgress = 3;

    /// <returns>salesorderid, and the productid of D0001.</returns>
    public static async Task<(string Order, string Product)> RunAsync(DataverseClient dataverse, CancellationToken cancellation)
    {
        var account = await dataverse.PostAsync("accounts?$select=name", new JsonObject { ["name"] = "Contoso Retail San Diego", ["accountnumber"] = "US-001" }, cancellation);
        var units = await dataverse.PostAsync("uomschedules?$select=name", new JsonObject { ["name"] = "Pieces" }, cancellation);
        var unit = await dataverse.PostAsync("uoms?$select=name", new JsonObject { ["name"] = "ea", ["quantity"] = 1, ["uomscheduleid@odata.bind"] = $"/uomschedules({units["uomscheduleid"]})" }, cancellation);
        var (first, product) = await LineAsync(dataverse, "D0001", 3, 129.90m, unit, cancellation);
        var (second, _) = await LineAsync(dataverse, "D0002", 10, 14.25m, unit, cancellation);
        var order = await dataverse.PostAsync("salesorders?$select=ordernumber", new JsonObject
        {
            ["name"] = "Speakers for the new shop",
            ["ordernumber"] = "ORD-01001",
            ["customerid_account@odata.bind"] = $"/accounts({account["accountid"]})",
            ["order_details"] = new JsonArray(first, second),
        }, cancellation);
        var id = (string)order["salesorderid"]!;
        Say.Step("Create", $"account US-001 and order {order["ordernumber"]} with two lines");
        var submitted = await dataverse.PatchAsync($"salesorders({id})?$select=statecode", new JsonObject { ["statecode"] = Submitted, ["statuscode"] = InProgress }, cancellation);
        Check.Equal(Submitted, (int)submitted["statecode"]!, "the order's statecode");
        Say.Step("Submit", $"order {order["ordernumber"]}: statecode 0 → 1");
        return (id, product);
    }

    private static async Task<(JsonObject Line, string Product)> LineAsync(DataverseClient dataverse, string number, int quantity, decimal price, JsonNode unit, CancellationToken cancellation)
    {
        var product = await dataverse.PostAsync("products?$select=name", new JsonObject
        {
            ["name"] = $"Product {number}",
            ["productnumber"] = number,
            ["defaultuomid@odata.bind"] = $"/uoms({unit["uomid"]})",
        }, cancellation);
        var line = new JsonObject
        {
            ["productid@odata.bind"] = $"/products({product["productid"]})",
            ["uomid@odata.bind"] = $"/uoms({unit["uomid"]})",
            ["quantity"] = quantity,
            ["priceperunit"] = price,
        };
        return (line, (string)product["productid"]!);
    }
}
