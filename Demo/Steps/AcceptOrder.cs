using System.Collections.Generic;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Server.Hosting;

namespace ErpIntegration.Demo.Steps;

/// <summary>What the ERP does with the message of an order: makes an order of its own, and tells Dataverse its number.</summary>
internal static class AcceptOrder
{
    public static async Task RunAsync(DataverseClient dataverse, ConnectionInfo connection, JsonNode envelope, string orderId, CancellationToken cancellation)
    {
        var erpNumber = await CreateErpOrderAsync(connection, envelope, cancellation);
        var answer = await dataverse.PostAsync("erp_AcknowledgeMessage", new JsonObject
        {
            ["MessageId"] = (string?)envelope["id"],
            ["Outcome"] = "accepted",
            ["ErpReference"] = erpNumber,
            ["Traceparent"] = (string?)envelope["traceparent"],
        }, cancellation);
        Check.Equal("Acknowledged", (string?)answer["State"], "the message's state");
        var order = await dataverse.GetAsync($"salesorders({orderId})?$select=erp_erpnumber,ordernumber", cancellation);
        Check.Equal(erpNumber, (string?)order["erp_erpnumber"], "the order's ERP number");
        Say.Step("Accept", string.Create(CultureInfo.InvariantCulture, $"erp_AcknowledgeMessage: order {order["ordernumber"]} is {order["erp_erpnumber"]} in the ERP"));
    }

    private static async Task<string> CreateErpOrderAsync(ConnectionInfo connection, JsonNode envelope, CancellationToken cancellation)
    {
        using var erp = await ErpClient.SignInAsync(connection, cancellation);
        var response = await erp.PostAsJsonAsync("data/SalesOrderHeadersV2", new Dictionary<string, string?>
        {
            ["dataAreaId"] = "usmf",
            ["OrderingCustomerAccountNumber"] = (string?)envelope["data"]!["customer"]!["accountNumber"] ?? throw new DemoException("the envelope names no customer"),
            ["CustomersOrderReference"] = (string?)envelope["data"]!["orderNumber"],
            ["CurrencyCode"] = "USD",
        }, cancellation);
        var text = await response.Content.ReadAsStringAsync(cancellation);
        Check.That(response.IsSuccessStatusCode, $"the ERP refused the order: {text}");
        return (string)JsonNode.Parse(text)!["SalesOrderNumber"]!;
    }
}
