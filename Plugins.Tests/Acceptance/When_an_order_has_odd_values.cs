using System;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_an_order_has_odd_values
{
    [Theory]
    [InlineData(Transport.ServiceEndpoint)]
    [InlineData(Transport.ServiceBusRest)]
    public async Task Should_arrive_with_the_same_text_and_the_same_numbers(Transport transport)
    {
        const string Name = "\u00dcber \U0001F50A \"quoted\" \\ / \u2028 <x>&'\t\u65e5\u672c\u8a9e";
        await using var stage = await Stage.SetAsync(transport: transport);
        var contact = stage.Admin.Create(new Entity("contact") { ["firstname"] = "Zo\u00eb", ["lastname"] = "\u0141uk" });
        var order = stage.Admin.Create(new Entity("salesorder") { ["name"] = Name, ["ordernumber"] = "ORD-\u00e9", ["customerid"] = new EntityReference("contact", contact) });
        stage.Admin.Create(new Entity("salesorderdetail")
        {
            ["salesorderid"] = new EntityReference("salesorder", order),
            ["isproductoverridden"] = true,
            ["productdescription"] = new string('\u00e9', 500),
            ["quantity"] = 0.00001m,
            ["priceperunit"] = new Money(12345678.99m),
        });

        stage.Submit(order);
        await stage.DrainAsync();

        var data = Assert.Single(await stage.ConsumeAsync())["data"]!;
        Assert.Equal(Name, (string?)data["name"]);
        Assert.Equal("contact", (string?)data["customer"]!["type"]);
        Assert.Equal("Zo\u00eb \u0141uk", (string?)data["customer"]!["name"]);
        Assert.Null(data["customer"]!["accountNumber"]);
        var line = Assert.Single(data["lines"]!.AsArray())!;
        Assert.Equal(0.00001m, (decimal?)line["quantity"]);
        Assert.Equal(12345678.99m, (decimal?)line["unitPrice"]);
        Assert.Equal(123.46m, (decimal?)line["amount"]);
        Assert.Equal(123.46m, (decimal?)data["totalAmount"]);
        Assert.Equal(500, ((string?)line["description"])!.Length);
        Assert.Null(line["productNumber"]);
    }

    [Fact]
    public async Task Should_arrive_without_a_customer_and_lines_where_it_has_none_and_with_the_amounts_that_the_platform_gives_it()
    {
        await using var stage = await Stage.SetAsync();
        var order = stage.Admin.Create(new Entity("salesorder") { ["name"] = "Bare", ["requestdeliveryby"] = new DateTime(2026, 3, 29, 0, 0, 0, DateTimeKind.Utc) });

        stage.Submit(order);
        await stage.DrainAsync();

        var data = Assert.Single(await stage.ConsumeAsync())["data"]!;
        Assert.Null(data["customer"]);
        Assert.Equal("USD", (string?)data["currency"]);
        Assert.Equal(0, (decimal?)data["totalAmount"]);
        Assert.Empty(data["lines"]!.AsArray());
        Assert.Equal("2026-03-29T00:00:00.000Z", (string?)data["requestedDelivery"]);
    }
}
