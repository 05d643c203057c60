using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Demo.Steps;

/// <summary>What a salesperson does: an account, an order with two lines, and "submit".</summary>
internal static class SubmitOrder
{
    private const int Submitted = 1, InProgress = 3;

    /// <returns>salesorderid.</returns>
    public static async Task<string> RunAsync(DataverseClient dataverse, CancellationToken cancellation)
    {
        var account = await dataverse.PostAsync("accounts?$select=name", new JsonObject { ["name"] = "Contoso Retail San Diego", ["accountnumber"] = "US-001" }, cancellation);
        var order = await dataverse.PostAsync("salesorders?$select=ordernumber", new JsonObject
        {
            ["name"] = "Speakers for the new shop",
            ["ordernumber"] = "ORD-01001",
            ["customerid_account@odata.bind"] = $"/accounts({account["accountid"]})",
            ["order_details"] = new JsonArray(Line("D0001", 3, 129.90m), Line("D0002", 10, 14.25m)),
        }, cancellation);
        var id = (string)order["salesorderid"]!;
        Say.Step("Create", $"account US-001 and order {order["ordernumber"]} with two lines");
        var submitted = await dataverse.PatchAsync($"salesorders({id})?$select=statecode", new JsonObject { ["statecode"] = Submitted, ["statuscode"] = InProgress }, cancellation);
        Check.Equal(Submitted, (int)submitted["statecode"]!, "the order's statecode");
        Say.Step("Submit", $"order {order["ordernumber"]}: statecode 0 → 1");
        return id;
    }

    private static JsonObject Line(string product, int quantity, decimal price) => new()
    {
        ["isproductoverridden"] = true,
        ["productdescription"] = product,
        ["quantity"] = quantity,
        ["priceperunit"] = price,
    };
}
