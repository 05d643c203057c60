using System;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Xunit;

namespace SampleErp.Tests;

public sealed class QueryTests(SharedErp erp)
{
    [Fact]
    public async Task A_page_ends_with_a_link_and_the_links_lead_through_every_row_once()
    {
        var seen = 0;
        var items = new System.Collections.Generic.HashSet<string>();
        var address = "data/ReleasedProductsV2?$filter=ItemNumber le 'D0120'&$select=ItemNumber&$count=true";
        while (true)
        {
            var page = await erp.Client.GetAsync(address);
            Assert.Equal(120, (int)page["@odata.count"]!);
            foreach (var row in page["value"]!.AsArray())
            {
                seen++;
                items.Add((string)row!["ItemNumber"]!);
            }

            if (page["@odata.nextLink"] is not { } next) break;
            Assert.Equal(50, page["value"]!.AsArray().Count);
            address = (string)next!;
        }

        Assert.Equal(120, seen);
        Assert.Equal(120, items.Count);
    }

    [Fact]
    public async Task Top_within_a_page_has_no_link_and_top_beyond_it_is_kept()
    {
        Assert.Null((await erp.Client.GetAsync("data/ReleasedProductsV2?$top=50"))["@odata.nextLink"]);
        var page = await erp.Client.GetAsync("data/ReleasedProductsV2?$top=60&$select=ItemNumber");
        var rest = await erp.Client.GetAsync((string)page["@odata.nextLink"]!);
        Assert.Equal(10, rest["value"]!.AsArray().Count);
        Assert.Null(rest["@odata.nextLink"]);
    }

    [Fact]
    public async Task Only_the_users_company_is_seen_without_cross_company()
    {
        Assert.Empty((await erp.Client.GetAsync("data/CustomersV3?$filter=dataAreaId eq 'demf'"))["value"]!.AsArray());
        Assert.NotEmpty((await erp.Client.GetAsync("data/CustomersV3?$filter=dataAreaId eq 'demf'&cross-company=true"))["value"]!.AsArray());
        await erp.Client.GetAsync("data/CustomersV3(dataAreaId='demf',CustomerAccount='DE-001')", HttpStatusCode.NotFound);
        var german = await erp.Client.GetAsync("data/CustomersV3(dataAreaId='demf',CustomerAccount='DE-001')?cross-company=true");
        Assert.Equal("EUR", (string)german["SalesCurrencyCode"]!);
    }

    [Theory]
    [InlineData("CustomersV3(dataAreaId='usmf',CustomerAccount='US-001')")]
    [InlineData("CustomersV3(CustomerAccount='us-001',dataAreaId='USMF')")]
    [InlineData("CustomersV3(CustomerAccount=%27US-001%27,dataAreaId=%27usmf%27)")]
    public async Task A_key_may_be_written_in_any_order_and_case(string address)
        => Assert.Equal("US-001", (string)(await erp.Client.GetAsync("data/" + address))["CustomerAccount"]!);

    [Theory]
    [InlineData("CustomersV3('US-001')")]
    [InlineData("CustomersV3(CustomerAccount='US-001')")]
    [InlineData("CustomersV3(dataAreaId='usmf',CustomerAccount='none')")]
    [InlineData("CustomersV3(dataAreaId='usmf',CustomerAccount='US-001' or 1 eq 1)")]
    [InlineData("CustomersV3(dataAreaId='usmf',CustomerAccount='US-001')/SalesOrders")]
    [InlineData("Customers")]
    public async Task What_is_not_there_is_not_found(string address)
        => Assert.StartsWith("No HTTP resource was found", (string)(await erp.Client.GetAsync("data/" + address, HttpStatusCode.NotFound))["Message"]!, StringComparison.Ordinal);

    [Theory]
    [InlineData("OrganizationName eq '*retail*'", "Retail")]
    [InlineData("OrganizationName eq 'fabrikam*'", "Fabrikam")]
    [InlineData("OrganizationName eq '*US'", "US")]
    public async Task A_star_stands_for_any_text(string filter, string part)
    {
        var rows = (await erp.Client.GetAsync($"data/CustomersV3?$filter={filter}"))["value"]!.AsArray();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains(part, (string)row!["OrganizationName"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Percent_and_underscore_are_only_characters()
        => Assert.Empty((await erp.Client.GetAsync("data/CustomersV3?$filter=OrganizationName eq '%25*' or OrganizationName eq 'F_brikam*'"))["value"]!.AsArray());

    [Theory]
    [InlineData("x' or '1' eq '1")]
    [InlineData("'; DROP TABLE CustomerV3; --")]
    [InlineData("\\' OR 1=1 --")]
    [InlineData("*' ESCAPE 'x")]
    public async Task An_escaped_literal_stays_a_literal(string evil)
    {
        var literal = Uri.EscapeDataString(evil.Replace("'", "''", StringComparison.Ordinal));
        Assert.Empty((await erp.Client.GetAsync($"data/CustomersV3?$filter=CustomerAccount eq '{literal}'"))["value"]!.AsArray());
        await erp.Client.GetAsync($"data/CustomersV3(dataAreaId='usmf',CustomerAccount='{literal}')", HttpStatusCode.NotFound);
        Assert.NotEmpty((await erp.Client.GetAsync("data/CustomersV3?$top=1"))["value"]!.AsArray());
    }

    [Theory]
    [InlineData("$filter=Nope eq 1")]
    [InlineData("$filter=CreditLimit eq 'x'")]
    [InlineData("$filter=CustomerAccount eq 'open")]
    [InlineData("$filter=RecId gt 0")]
    [InlineData("$select=Nope")]
    [InlineData("$orderby=Nope")]
    [InlineData("$top=-1")]
    [InlineData("$expand=Nope")]
    [InlineData("$apply=aggregate(CreditLimit with sum as Total)")]
    [InlineData("$search=x")]
    [InlineData("$nope=1")]
    public async Task A_query_that_makes_no_sense_is_refused_in_the_shape_of_the_service(string query)
    {
        var error = (await erp.Client.GetAsync("data/CustomersV3?" + query, HttpStatusCode.BadRequest))["error"]!;
        Assert.Equal("", (string)error["code"]!);
        Assert.NotEmpty((string)error["innererror"]!["message"]!);
    }

    [Fact]
    public async Task Enumerations_are_typed_in_filters_and_symbols_in_answers()
    {
        var rows = (await erp.Client.GetAsync("data/CustomersV3?$filter=OnHoldStatus eq Microsoft.Dynamics.DataEntities.CustVendorBlocked'All'"))["value"]!.AsArray();
        Assert.Equal(["US-025", "US-050"], rows.Select(row => (string)row!["CustomerAccount"]!));
        Assert.All(rows, row => Assert.Equal("All", (string)row!["OnHoldStatus"]!));
    }

    [Fact]
    public async Task Numbers_and_dates_compare_as_such()
    {
        var stock = (await erp.Client.GetAsync("data/WarehousesOnHandV2?$filter=OnHandQuantity gt 9 and OnHandQuantity lt 100.5&$orderby=OnHandQuantity desc&$top=20"))["value"]!.AsArray();
        var quantities = stock.Select(row => (decimal)row!["OnHandQuantity"]!).ToArray();
        Assert.Equal(quantities.OrderDescending(), quantities);
        Assert.All(quantities, quantity => Assert.InRange(quantity, 9.1m, 100.4m));
        var rates = (await erp.Client.GetAsync("data/ExchangeRates?$filter=FromCurrency eq 'EUR' and ToCurrency eq 'USD' and StartDate le 2025-06-01T12:00:00Z and EndDate ge 2025-06-01T12:00:00Z"))["value"]!.AsArray();
        Assert.Equal("2025-01-01T12:00:00Z", (string)Assert.Single(rates)!["StartDate"]!);
    }

    [Fact]
    public async Task The_metadata_has_the_names_of_the_service()
    {
        using var answer = await erp.Client.SendAsync("GET", "data/$metadata");
        var metadata = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<Schema Namespace=\"Microsoft.Dynamics.DataEntities\"", metadata, StringComparison.Ordinal);
        Assert.Contains("<EntitySet Name=\"WarehousesOnHandV2\" EntityType=\"Microsoft.Dynamics.DataEntities.WarehouseOnHandV2\"", metadata, StringComparison.Ordinal);
        Assert.DoesNotContain("RecVersion", metadata, StringComparison.Ordinal);
        Assert.Equal(16, (await erp.Client.GetAsync("data"))["value"]!.AsArray().Count);
    }
}
