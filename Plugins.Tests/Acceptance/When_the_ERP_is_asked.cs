using System;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_the_ERP_is_asked
{
    [Theory]
    [InlineData("Salesperson", "ERP Lookup User")]
    [InlineData("Salesperson", "ERP Production Planner")]
    [InlineData("Salesperson", "ERP Integration Service")]
    [InlineData("Salesperson", "ERP Integration Administrator")]
    public async Task Should_answer_everybody_who_may_ask(params string[] roles)
    {
        await using var stage = await Stage.SetAsync();
        var user = stage.User("Ulla User", roles);

        foreach (var question in ErpQuestion.All(stage))
        {
            var before = stage.Erp.RequestCount("data");
            var answer = question.Ask(user).Results;
            Assert.True(before + 1 == stage.Erp.RequestCount("data"), $"{question.Api} took {stage.Erp.RequestCount("data") - before} round trips.");
            Assert.Equal("live", answer["Source"]);
            Assert.InRange((DateTime)answer["AsOf"], TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-5), TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(1));
        }
    }

    [Theory]
    [InlineData("Salesperson")]
    [InlineData]
    public async Task Should_refuse_everybody_else_with_the_privilege_error_of_the_platform(params string[] roles)
    {
        await using var stage = await Stage.SetAsync();
        var nobody = stage.User("Nora Nobody", roles);

        foreach (var question in ErpQuestion.All(stage))
        {
            var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => question.Ask(nobody));
            Assert.Equal(unchecked((int)0x80040220), fault.Detail.ErrorCode);
        }

        Assert.Equal(0, stage.Erp.RequestCount("data"));
    }

    [Theory]
    [InlineData("erp_CheckOrderAvailability")]
    [InlineData("erp_GetCustomerCredit")]
    [InlineData("erp_GetOrderStatus")]
    public async Task Should_tell_nothing_about_a_row_that_the_asker_may_not_see(string api)
    {
        await using var stage = await Stage.SetAsync();
        var user = stage.User("Ulla User", "ERP Lookup User");
        var question = ErpQuestion.All(stage).Single(question => question.Api == api);

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => question.Ask(user));

        Assert.Equal(0, stage.Erp.RequestCount("data"));
    }

    [Fact]
    public async Task Should_tell_what_the_ERP_knows()
    {
        await using var stage = await Stage.SetAsync();
        var answers = ErpQuestion.All(stage).ToDictionary(question => question.Api, question => question.Ask(stage.Admin).Results);

        Assert.Equal(2, JsonNode.Parse((string)answers["erp_GetOnHandInventory"]["ProductsJson"])!.AsArray().Count);
        Assert.Equal(true, answers["erp_CheckOrderAvailability"]["IsAvailable"]);
        Assert.Equal(("customer", 15m, "USD"), (answers["erp_GetSalesPrice"]["PriceOrigin"], answers["erp_GetSalesPrice"]["DiscountPercent"], answers["erp_GetSalesPrice"]["CurrencyCode"]));
        Assert.Equal((20_000m, 501m, 19_499m - (decimal)answers["erp_GetCustomerCredit"]["OpenOrders"]), (answers["erp_GetCustomerCredit"]["CreditLimit"], answers["erp_GetCustomerCredit"]["Balance"], (decimal)answers["erp_GetCustomerCredit"]["Available"]));
        var quality = answers["erp_GetProductionQuality"];
        Assert.True((int)quality["Total"] > 0);
        Assert.Equal(quality["Total"], ((EntityCollection)quality["Groups"]).Entities.Sum(group => (int)group["Count"]));
        var prices = JsonNode.Parse((string)answers["erp_GetCommodityPrices"]["PricesJson"])!.AsArray();
        Assert.Equal([("COP", 9640m, 75.5m, "t"), ("ALU", 2412.5m, -18.25m, "t")], prices.Select(price => ((string?)price!["symbol"], (decimal)price["price"]!, (decimal)price["change"]!, (string?)price["unit"])));
        var status = answers["erp_GetOrderStatus"];
        Assert.Equal(("S00001", "Invoiced", 2), (status["ErpNumber"], status["Status"], ((EntityCollection)status["Lines"]).Entities.Count));
        Assert.Equal("INV00001", (string?)JsonNode.Parse((string)status["InvoicesJson"])![0]!["number"]);
        Assert.Equal("PS00001", (string?)JsonNode.Parse((string)status["ShipmentsJson"])![0]!["number"]);
    }

    [Fact]
    public async Task Should_ask_for_two_hundred_products_at_once_and_name_those_it_does_not_know()
    {
        await using var stage = await Stage.SetAsync();
        var numbers = Enumerable.Range(2, 199).Select(number => "D" + number.ToString("D4", CultureInfo.InvariantCulture)).Append("no'such").ToArray();

        var answer = Stage.Call(stage.Admin, "erp_GetOnHandInventory", ("ProductNumbers", numbers)).Results;

        Assert.Equal((1, 1), (stage.Erp.RequestCount("data"), stage.Erp.RequestCount("$batch")));
        Assert.Equal(199, ((EntityCollection)answer["Products"]).Entities.Count);
        Assert.Equal(4 * 199, ((EntityCollection)answer["Warehouses"]).Entities.Count);
        var missing = Assert.Single(JsonNode.Parse((string)answer["MissingJson"])!.AsArray())!;
        Assert.Equal(("no'such", 3003), ((string?)missing["key"], (int?)missing["code"]));
        // What the seed has on its way has a day.
        Assert.Contains(JsonNode.Parse((string)answer["ProductsJson"])!.AsArray(), product => (decimal)product!["ordered"]! > 0);
    }

    [Fact]
    public async Task Should_say_when_an_answer_is_not_fresh()
    {
        await using var stage = await Stage.SetAsync();
        var first = Stage.Call(stage.Admin, "erp_GetOnHandInventory", ("ProductNumber", "D0002")).Results;
        var second = Stage.Call(stage.Admin, "erp_GetOnHandInventory", ("ProductNumber", "D0002")).Results;

        Assert.Equal(("live", "cache"), (first["Source"], second["Source"]));
        Assert.Equal((first["AsOf"], first["Available"]), (second["AsOf"], second["Available"]));
        Assert.Equal(1, stage.Erp.RequestCount("data"));
    }
}
