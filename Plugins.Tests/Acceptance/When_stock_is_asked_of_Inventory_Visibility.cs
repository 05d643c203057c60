using System;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using LocalDataverse.SampleErp;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_stock_is_asked_of_Inventory_Visibility
{
    private static readonly string[] Products = [.. Enumerable.Range(1, 200).Select(number => "D" + number.ToString("D4", CultureInfo.InvariantCulture))];

    [Fact]
    public async Task Should_answer_what_the_data_entity_answers()
    {
        await using var stage = await Stage.SetAsync();
        var questions = ErpQuestion.All(stage).Where(IsOfStock).Select(question => question.Api == "erp_GetOnHandInventory" ? question with { Parameters = [("ProductNumbers", Products)] } : question).ToList();
        (string, object)[][] places = [[], [("SiteId", "2")], [("WarehouseId", "12")], [("SiteId", "1"), ("WarehouseId", "11")], [("SiteId", "none")]];

        foreach (var question in questions)
        {
            foreach (var place in places)
            {
                stage.SetVariable("erp_StockSource", "DataEntity");
                var expected = Shown(question.Ask(stage.Admin, place));
                Choose(stage);

                Assert.Equal((question.Api, expected), (question.Api, Shown(question.Ask(stage.Admin, place))));
            }
        }

        static bool IsOfStock(ErpQuestion question) => question.Api is "erp_GetOnHandInventory" or "erp_CheckOrderAvailability";
        // All but the moment.
        static string Shown(OrganizationResponse answer) => string.Join("\n", answer.Results
            .Where(pair => pair.Key is not "AsOf" && pair.Value is not EntityCollection)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}: {System.Text.RegularExpressions.Regex.Replace(pair.Value?.ToString() ?? "", "\"asOf\":\"[^\"]*\"", "")}"));
    }

    [Fact]
    public async Task Should_take_one_round_trip_to_each_service_for_two_hundred_products()
    {
        await using var stage = await Stage.SetAsync();
        Choose(stage);

        var answer = Stage.Call(stage.Admin, "erp_GetOnHandInventory", ("ProductNumbers", Products)).Results;

        Assert.Equal((1, 1, 1), (stage.Erp.RequestCount("data"), stage.Erp.RequestCount("indexquery"), stage.Erp.RequestCount("securityservice")));
        Assert.Equal(0, stage.Erp.RequestCount("WarehousesOnHandV2"));
        Assert.Equal(4 * 200, ((EntityCollection)answer["Warehouses"]).Entities.Count);
    }

    [Theory]
    [InlineData("indexquery", ErpFaultKind.ServerError, "ERP-2008")]
    [InlineData("indexquery", ErpFaultKind.CutConnection, "ERP-2001")]
    [InlineData("indexquery", ErpFaultKind.MalformedJson, "ERP-2006")]
    [InlineData("indexquery", ErpFaultKind.Unauthorized, "ERP-2005")]
    [InlineData("indexquery", ErpFaultKind.TooManyRequests, "ERP-2003")]
    [InlineData("indexquery", ErpFaultKind.Delay, "ERP-2002")]
    [InlineData("indexquery", ErpFaultKind.SlowTrickle, "ERP-2002")]
    [InlineData("securityservice", ErpFaultKind.ServerError, "ERP-2004")]
    [InlineData("securityservice", ErpFaultKind.CutConnection, "ERP-2004")]
    [InlineData("securityservice", ErpFaultKind.MalformedJson, "ERP-2004")]
    [InlineData("securityservice", ErpFaultKind.Unauthorized, "ERP-2004")]
    [InlineData("securityservice", ErpFaultKind.TooManyRequests, "ERP-2004")]
    [InlineData("securityservice", ErpFaultKind.Delay, "ERP-2002")]
    public async Task Should_tell_the_asker_what_is_wrong_with_it(string route, ErpFaultKind kind, string code)
    {
        await using var stage = await Stage.SetAsync();
        Choose(stage);
        if (kind is ErpFaultKind.Delay or ErpFaultKind.SlowTrickle) stage.SetVariable("erp_ErpTimeoutSeconds", "1");
        stage.Erp.Faults.Add(new ErpFault { Kind = kind, Route = route, Delay = kind == ErpFaultKind.Delay ? TimeSpan.FromMinutes(5) : TimeSpan.Zero, RetryAfter = TimeSpan.FromMinutes(5), BytesPerSecond = 10 });

        foreach (var api in new[] { "erp_GetOnHandInventory", "erp_CheckOrderAvailability" })
        {
            var question = ErpQuestion.All(stage).Single(question => question.Api == api);
            var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => question.Ask(stage.Admin));

            Assert.Equal((api, code), (api, ErpQuestion.CodeOf(fault.Detail.Message)));
            Assert.DoesNotContain("http", fault.Detail.Message, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("   at ", fault.Detail.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Should_leave_it_alone_while_the_ERP_is_asked_on()
    {
        await using var stage = await Stage.SetAsync();
        Choose(stage);
        stage.Erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.ServerError, Route = "indexquery" });
        string Ask() => ErpQuestion.CodeOf(Assert.Throws<FaultException<OrganizationServiceFault>>(() => Stage.Call(stage.Admin, "erp_GetOnHandInventory", ("ProductNumber", "D0001"))).Detail.Message);

        for (var failure = 0; failure < 5; failure++) Assert.Equal("ERP-2008", Ask());
        Assert.Equal("ERP-2009", Ask());

        Assert.Equal(5, stage.Erp.RequestCount("indexquery"));
        Assert.Equal("live", Stage.Call(stage.Admin, "erp_GetSalesPrice", ("ProductNumber", "D0001")).Results["Source"]);
    }

    [Fact]
    public async Task Should_carry_the_trace_of_the_asker()
    {
        await using var stage = await Stage.SetAsync();
        Choose(stage);
        const string Trace = "0af7651916cd43dd8448eb211c80319c";

        Stage.Call(stage.Admin, "erp_GetOnHandInventory", ("ProductNumber", "D0001"), ("Traceparent", $"00-{Trace}-b7ad6b7169203331-01"));

        Assert.Contains(Trace, Assert.Single(stage.Erp.Traceparents("indexquery")), StringComparison.Ordinal);
    }

    private static void Choose(Stage stage)
    {
        stage.SetVariable("erp_StockSource", "InventoryVisibility");
        // Its host is another one than the ERP's: the same machine by another name.
        stage.SetVariable("erp_InventoryVisibilityUrl", $"http://localhost:{stage.Erp.BaseUrl.Port}");
        stage.SetVariable("erp_InventoryVisibilityEnvironmentId", stage.Erp.EnvironmentId);
        stage.SetVariable("erp_InventoryVisibilityTokenUrl", stage.Erp.SecurityServiceEndpoint.AbsoluteUri);
    }
}
