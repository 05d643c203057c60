using System;
using System.Threading.Tasks;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>A sale over the Web API: what a client writes are quantities, prices and discounts; what it reads are the amounts that the platform makes of them.</summary>
public sealed class PricingStoryTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task AnOrdersAmounts_FollowItsLinesAndDiscounts()
    {
        var order = await MakeAsync("salesorders", """{"name":"Deal","freightamount":8}""");
        await MakeAsync("salesorderdetails", $$"""{"salesorderid@odata.bind":"/salesorders({{order}})","isproductoverridden":true,"productdescription":"Pump","quantity":3,"priceperunit":100,"tax":12}""");
        var line = await MakeAsync("salesorderdetails", $$"""{"salesorderid@odata.bind":"/salesorders({{order}})","isproductoverridden":true,"productdescription":"Hose","quantity":1,"priceperunit":100}""");
        Assert.Equal((400m, 12m, 420m), await AmountsAsync(order));

        var changed = await server.SendAsync("PATCH", $"salesorders({order})", """{"discountpercentage":10,"totalamount":1}""");
        Assert.Equal(204, changed.Status);
        Assert.Equal((400m, 12m, 380m), await AmountsAsync(order));

        var deleted = await server.SendAsync("DELETE", $"salesorderdetails({line})");
        Assert.Equal(204, deleted.Status);
        Assert.Equal((300m, 12m, 290m), await AmountsAsync(order));
    }

    [Fact]
    public async Task AnOpportunitysProducts_BecomeAQuotesLines()
    {
        var opportunity = await MakeAsync("opportunities", """{"name":"Deal","isrevenuesystemcalculated":true}""");
        await MakeAsync("opportunityproducts", $$"""{"opportunityid@odata.bind":"/opportunities({{opportunity}})","isproductoverridden":true,"productdescription":"Pump","quantity":2,"priceperunit":25.5}""");

        var read = await server.SendAsync("GET", $"opportunities({opportunity})?$select=estimatedvalue");
        var quote = await server.SendAsync("POST", "GenerateQuoteFromOpportunity", $$"""{"OpportunityId":"{{opportunity}}","ColumnSet":{"Columns":["totalamount"]} }""");

        Assert.Equal(51m, (decimal?)read.Json["estimatedvalue"]);
        Assert.Equal((200, 51m), (quote.Status, (decimal?)quote.Json["totalamount"]));
    }

    private async Task<Guid> MakeAsync(string set, string body)
    {
        var answer = await server.SendAsync("POST", set + "?$select=createdon", body, null, ("Prefer", "return=representation"));
        Assert.True(answer.Status == 201, answer.Text);
        return (Guid)answer.Json[set switch { "salesorders" => "salesorderid", "salesorderdetails" => "salesorderdetailid", "opportunities" => "opportunityid", _ => "opportunityproductid" }]!;
    }

    private async Task<(decimal? Lines, decimal? Tax, decimal? Total)> AmountsAsync(Guid order)
    {
        var answer = await server.SendAsync("GET", $"salesorders({order})?$select=totallineitemamount,totaltax,totalamount");
        return ((decimal?)answer.Json["totallineitemamount"], (decimal?)answer.Json["totaltax"], (decimal?)answer.Json["totalamount"]);
    }
}
