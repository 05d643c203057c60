using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.SampleErp;
using Xunit;

namespace SampleErp.Tests;

public sealed class OrderTests(SharedErp erp)
{
    [Fact]
    public async Task An_expanded_order_has_the_shape_of_live_traffic()
    {
        var order = await erp.Client.CreateOrderAsync();
        await erp.Client.PostAsync("data/SalesOrderLines", Line(order, "D0150", 1));
        await erp.Client.PostAsync("data/SalesOrderLines", Line(order, "D0151", 2));
        var answer = await erp.Client.GetAsync(
            $"data/SalesOrderHeadersV2?$filter=SalesOrderNumber eq '{order}'&$top=1&$select=SalesOrderNumber&$expand=SalesOrderLines($select=InventoryLotId,ItemNumber,SalesOrderNumber)");

        var sample = Sample("order-with-lines.json");
        Assert.Equal(Names(sample), Names(answer));
        Assert.Equal(Names(sample["value"]![0]!), Names(answer["value"]![0]!));
        var lines = answer["value"]![0]!["SalesOrderLines"]!.AsArray();
        Assert.Equal(2, lines.Count);
        Assert.All(lines, line =>
        {
            Assert.Equal(Names(sample["value"]![0]!["SalesOrderLines"]![0]!).Order(), Names(line!).Order());
            Assert.Matches("^W/\"JzEs[A-Za-z0-9+/=]+\"$", (string)line!["@odata.etag"]!);
            Assert.Matches("^[0-9]{6}$", (string)line["InventoryLotId"]!);
        });
        Assert.StartsWith($"{erp.Host.BaseUrl}data/$metadata#SalesOrderHeadersV2(SalesOrderNumber,SalesOrderLines(", (string)answer["@odata.context"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_order_comes_back_whole_and_with_its_number()
    {
        using var answer = await erp.Client.SendAsync(
            "POST",
            "data/SalesOrderHeadersV2",
            """{"@odata.type":"#Microsoft.Dynamics.DataEntities.SalesOrderHeaderV2","dataAreaId":"USMF","OrderingCustomerAccountNumber":"us-002","RequestedReceiptDate":"2026-03-01T00:00:00Z","Email":null}""");
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var order = await ErpClient.JsonAsync(answer);
        Assert.Matches("^[0-9]{6}$", (string)order["SalesOrderNumber"]!);
        Assert.Equal($"{erp.Host.BaseUrl}data/SalesOrderHeadersV2(dataAreaId='usmf',SalesOrderNumber='{order["SalesOrderNumber"]}')", answer.Headers.Location!.AbsoluteUri);
        Assert.Equal("usmf", (string)order["dataAreaId"]!);
        Assert.Equal("US-002", (string)order["OrderingCustomerAccountNumber"]!);
        Assert.Equal("2026-03-01T12:00:00Z", (string)order["RequestedReceiptDate"]!);
        Assert.Equal("1900-01-01T12:00:00Z", (string)order["ConfirmedShippingDate"]!);
        Assert.Equal("Backorder", (string)order["SalesOrderStatus"]!);
        Assert.Equal("USD", (string)order["CurrencyCode"]!);
    }

    [Fact]
    public async Task A_line_reserves_stock_and_its_end_gives_it_back()
    {
        var before = await erp.Client.StockAsync("D0161", "11");
        var order = await erp.Client.CreateOrderAsync();
        var line = await erp.Client.PostAsync("data/SalesOrderLines", Line(order, "D0161", 4, "11"));
        Assert.Equal((decimal)line["SalesPrice"]! * 4, (decimal)line["LineAmount"]!);
        await ExpectReserved(4);

        var address = $"data/SalesOrderLines(dataAreaId='usmf',InventoryLotId='{line["InventoryLotId"]}')";
        using (var changed = await erp.Client.SendAsync("PATCH", address, """{"OrderedSalesQuantity":6}""")) Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        await ExpectReserved(6);
        var header = await erp.Client.GetAsync($"data/SalesOrderHeadersV2(dataAreaId='usmf',SalesOrderNumber='{order}')");
        Assert.Equal((decimal)line["SalesPrice"]! * 6, (decimal)header["OrderTotalAmount"]!);

        using (var deleted = await erp.Client.SendAsync("DELETE", $"data/SalesOrderHeadersV2(dataAreaId='usmf',SalesOrderNumber='{order}')")) Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        await ExpectReserved(0);
        await erp.Client.GetAsync(address, HttpStatusCode.NotFound);

        async Task ExpectReserved(decimal quantity)
        {
            var now = await erp.Client.StockAsync("D0161", "11");
            Assert.Equal((decimal)before["ReservedOnHandQuantity"]! + quantity, (decimal)now["ReservedOnHandQuantity"]!);
            Assert.Equal((decimal)before["AvailableOnHandQuantity"]! - quantity, (decimal)now["AvailableOnHandQuantity"]!);
            Assert.Equal((decimal)before["OnOrderQuantity"]! + quantity, (decimal)now["OnOrderQuantity"]!);
        }
    }

    [Fact]
    public async Task More_than_there_is_reserves_what_there_is()
    {
        var order = await erp.Client.CreateOrderAsync();
        await erp.Client.PostAsync("data/SalesOrderLines", Line(order, "D0170", 100_000, "12"));
        var stock = await erp.Client.StockAsync("D0170", "12");
        Assert.Equal(0, (decimal)stock["AvailableOnHandQuantity"]!);
        Assert.Equal(0, (decimal)stock["TotalAvailableQuantity"]!);
        Assert.Equal(100_000, (decimal)stock["OnOrderQuantity"]!);
    }

    [Theory]
    [InlineData("SalesOrderHeadersV2", """{"OrderingCustomerAccountNumber":"NOBODY"}""", "The value 'NOBODY' in field 'Customer account' is not found in the related table 'Customers'.")]
    [InlineData("SalesOrderHeadersV2", "{}", "Field 'Customer account' must be filled in.")]
    [InlineData("SalesOrderHeadersV2", """{"OrderingCustomerAccountNumber":"US-001","dataAreaId":"nope"}""", "nope")]
    [InlineData("SalesOrderLines", """{"SalesOrderNumber":"999999","ItemNumber":"D0001"}""", "The value '999999' in field 'Sales order'")]
    [InlineData("CustomersV3", """{"SalesCurrencyCode":"USD"}""", "Field 'Customer group' must be filled in.")]
    [InlineData("CustomersV3", """{"CustomerGroupId":"10","SalesCurrencyCode":"XXX"}""", "The value 'XXX'")]
    [InlineData("CustomersV3", """{"CustomerGroupId":"10","SalesCurrencyCode":"USD","CustomerAccount":"us-001"}""", "The record already exists.")]
    public async Task A_broken_rule_is_told_in_the_infolog(string set, string body, string sentence)
    {
        var answer = await erp.Client.PostAsync("data/" + set, body, HttpStatusCode.BadRequest);
        var sample = Sample("write-failed.json");
        Assert.Equal(Names(sample["error"]!), Names(answer["error"]!));
        Assert.Equal(Names(sample["error"]!["innererror"]!), Names(answer["error"]!["innererror"]!));
        Assert.Equal((string)sample["error"]!["message"]!, (string)answer["error"]!["message"]!);
        Assert.Equal((string)sample["error"]!["innererror"]!["type"]!, (string)answer["error"]!["innererror"]!["type"]!);
        Assert.Contains(sentence, (string)answer["error"]!["innererror"]!["message"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{"Nope":1}""")]
    [InlineData("""{"OrderingCustomerAccountNumber":5}""")]
    [InlineData("""{"InventoryReservationMethod":"Nope"}""")]
    [InlineData("""{"OrderingCustomerAccountNumber":"US-001","SalesOrderLines":[{"ItemNumber":"D0001"}]}""")]
    public async Task A_body_that_cannot_be_read_writes_nothing(string body)
    {
        var error = await erp.Client.PostAsync("data/SalesOrderHeadersV2", body, HttpStatusCode.BadRequest);
        Assert.NotEmpty((string)error["error"]!["innererror"]!["message"]!);
    }

    [Fact]
    public async Task An_update_of_nothing_or_of_what_the_erp_assigns_is_refused()
    {
        using var nothing = await erp.Client.SendAsync("PATCH", "data/CustomersV3(dataAreaId='usmf',CustomerAccount='none')", """{"NameAlias":"x"}""");
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
        Assert.Equal("No resources were found when selecting for update.", (string)(await ErpClient.JsonAsync(nothing))["error"]!["innererror"]!["message"]!);
        var order = await erp.Client.CreateOrderAsync();
        using var assigned = await erp.Client.SendAsync("PATCH", $"data/SalesOrderHeadersV2(dataAreaId='usmf',SalesOrderNumber='{order}')", """{"OrderTotalAmount":1}""");
        Assert.Contains("update not allowed for field 'OrderTotalAmount'", (string)(await ErpClient.JsonAsync(assigned))["error"]!["innererror"]!["message"]!, StringComparison.Ordinal);
        using var stock = await erp.Client.SendAsync("POST", "data/WarehousesOnHandV2", "{}");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, stock.StatusCode);
    }

    [Fact]
    public async Task An_old_entity_tag_does_not_overwrite_a_newer_row()
    {
        const string Address = "data/CustomersV3(dataAreaId='usmf',CustomerAccount='US-030')";
        var tag = (string)(await erp.Client.GetAsync(Address))["@odata.etag"]!;
        using (var first = await erp.Client.SendAsync("PATCH", Address, """{"SalesMemo":"one"}""", tag)) Assert.Equal(HttpStatusCode.NoContent, first.StatusCode);
        using var second = await erp.Client.SendAsync("PATCH", Address, """{"SalesMemo":"two"}""", tag);
        Assert.Equal(HttpStatusCode.PreconditionFailed, second.StatusCode);
        Assert.Equal("one", (string)(await erp.Client.GetAsync(Address))["SalesMemo"]!);
    }

    [Fact]
    public async Task Orders_created_at_once_all_get_numbers_of_their_own()
    {
        var numbers = await Task.WhenAll(Enumerable.Range(1, 40).Select(_ => erp.Client.CreateOrderAsync()));
        Assert.Equal(40, numbers.Distinct().Count());
    }

    [Fact]
    public async Task What_was_written_is_there_after_a_restart_and_numbers_go_on()
    {
        var folder = Directory.CreateTempSubdirectory("sample-erp-tests-").FullName;
        try
        {
            string first;
            await using (var host = await ErpHost.StartAsync(new ErpOptions { DataDirectory = folder }, TestContext.Current.CancellationToken))
            {
                using var client = await ErpClient.ConnectAsync(host);
                first = await client.CreateOrderAsync();
            }

            await using (var host = await ErpHost.StartAsync(new ErpOptions { DataDirectory = folder }, TestContext.Current.CancellationToken))
            {
                using var client = await ErpClient.ConnectAsync(host);
                Assert.Equal("US-001", (string)(await client.GetAsync($"data/SalesOrderHeadersV2(dataAreaId='usmf',SalesOrderNumber='{first}')"))["OrderingCustomerAccountNumber"]!);
                Assert.Equal(("000001", "000002"), (first, await client.CreateOrderAsync()));
                using var count = await client.SendAsync("GET", "data/ReleasedProductsV2/$count");
                Assert.Equal("200", await count.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Line(string order, string item, decimal quantity, string warehouse = "11")
        => new JsonObject { ["dataAreaId"] = "usmf", ["SalesOrderNumber"] = order, ["ItemNumber"] = item, ["OrderedSalesQuantity"] = quantity, ["ShippingWarehouseId"] = warehouse }.ToJsonString();

    private static string[] Names(JsonNode node) => [.. node.AsObject().Select(property => property.Key)];

    private static JsonNode Sample(string name)
    {
        using var stream = typeof(OrderTests).Assembly.GetManifestResourceStream($"SampleErp.Tests.Samples.{name}")!;
        return JsonNode.Parse(stream)!;
    }
}
