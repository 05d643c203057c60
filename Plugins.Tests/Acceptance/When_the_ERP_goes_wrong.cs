using System;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using LocalDataverse.SampleErp;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_the_ERP_goes_wrong
{
    [Theory]
    [InlineData(ErpFaultKind.ServerError, "ERP-2008")]
    [InlineData(ErpFaultKind.CutConnection, "ERP-2001")]
    [InlineData(ErpFaultKind.MalformedJson, "ERP-2006")]
    [InlineData(ErpFaultKind.Unauthorized, "ERP-2005")]
    [InlineData(ErpFaultKind.TooManyRequests, "ERP-2003")]
    [InlineData(ErpFaultKind.Delay, "ERP-2002")]
    [InlineData(ErpFaultKind.SlowTrickle, "ERP-2002")]
    public async Task Should_tell_the_asker_of_every_API_what_it_is(ErpFaultKind kind, string code)
    {
        await using var stage = await Stage.SetAsync();
        stage.SetVariable("erp_ErpStockCacheSeconds", "0");
        var isSlow = kind is ErpFaultKind.Delay or ErpFaultKind.SlowTrickle;

        foreach (var question in ErpQuestion.All(stage))
        {
            // On the queries of this API only; then on the request as a whole, where that is another one.
            foreach (var route in question.IsBatch ? [question.Route, "$batch"] : new[] { question.Route })
            {
                stage.Erp.Faults.Add(new ErpFault { Kind = kind, Route = route, Delay = kind == ErpFaultKind.Delay ? TimeSpan.FromMinutes(5) : TimeSpan.Zero, RetryAfter = TimeSpan.FromMinutes(5), BytesPerSecond = 10 });
                // Its time is short only while it is meant to run out.
                if (isSlow) stage.SetVariable("erp_ErpTimeoutSeconds", "1");

                var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => question.Ask(stage.Admin));

                Assert.Equal((question.Api, code), (question.Api, ErpQuestion.CodeOf(fault.Detail.Message)));
                // Neither an address nor a stack trace is for users.
                Assert.DoesNotContain("http", fault.Detail.Message, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("   at ", fault.Detail.Message, StringComparison.Ordinal);
                stage.Erp.Faults.Clear();
                if (isSlow) stage.SetVariable("erp_ErpTimeoutSeconds", Stage.ErpTimeoutSeconds);
                question.Ask(stage.Admin);
            }
        }
    }

    [Theory]
    [InlineData("erp_GetProductionQuality")]
    [InlineData("erp_GetCommodityPrices")]
    public async Task Should_give_a_dashboard_what_was_kept_and_nothing_else(string api)
    {
        await using var stage = await Stage.SetAsync();
        var question = ErpQuestion.All(stage).Single(question => question.Api == api);
        stage.Erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.ServerError, Route = question.Route, Times = 1 });

        Assert.Equal("ERP-2008", ErpQuestion.CodeOf(Assert.Throws<FaultException<OrganizationServiceFault>>(() => question.Ask(stage.Admin)).Detail.Message));
        Assert.Equal("live", question.Ask(stage.Admin).Results["Source"]);
        Assert.Equal("cache", question.Ask(stage.Admin).Results["Source"]);
    }

    [Fact]
    public async Task Should_leave_an_ERP_alone_that_keeps_failing()
    {
        await using var stage = await Stage.SetAsync();
        stage.Erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.ServerError, Route = "data" });
        string Ask() => ErpQuestion.CodeOf(Assert.Throws<FaultException<OrganizationServiceFault>>(() => Stage.Call(stage.Admin, "erp_GetOnHandInventory", ("ProductNumber", "D0001"))).Detail.Message);

        for (var failure = 0; failure < 5; failure++) Assert.Equal("ERP-2008", Ask());
        Assert.Equal("ERP-2009", Ask());

        Assert.Equal(5, stage.Erp.RequestCount("data"));
    }

    [Fact]
    public async Task Should_answer_from_the_cache_while_the_ERP_is_away()
    {
        await using var stage = await Stage.SetAsync();
        Stage.Call(stage.Admin, "erp_GetOnHandInventory", ("ProductNumber", "D0002"));
        stage.Erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.CutConnection });

        Assert.Equal("cache", Stage.Call(stage.Admin, "erp_GetOnHandInventory", ("ProductNumber", "D0002")).Results["Source"]);
        // A price is never given from what was kept.
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => Stage.Call(stage.Admin, "erp_GetSalesPrice", ("ProductNumber", "D0002")));
    }
}
