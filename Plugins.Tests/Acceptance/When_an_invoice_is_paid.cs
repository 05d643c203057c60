using System;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_an_invoice_is_paid
{
    [Fact]
    public async Task Should_tell_which_order_it_bills()
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync("ORD-5");
        var invoice = Bill(stage, order);

        Pay(stage, invoice);
        await stage.DrainAsync();

        var envelope = Assert.Single(await stage.ConsumeAsync("invoice"));
        Assert.Equal("erp.invoice.paid.v1", (string?)envelope["type"]);
        Assert.Equal("ORD-5", (string?)envelope["data"]!["orderNumber"]);
        Assert.Equal("INV-1", (string?)envelope["data"]!["invoiceNumber"]);
    }

    [Fact]
    public async Task Should_not_tell_an_invoice_without_an_order()
    {
        await using var stage = await Stage.SetAsync();

        Pay(stage, Bill(stage, null));

        Assert.Empty(stage.Messages("invoice"));
    }

    private static Guid Bill(Stage stage, Guid? order)
    {
        var invoice = new Entity("invoice")
        {
            ["name"] = "Speakers",
            ["invoicenumber"] = "INV-1",
            ["customerid"] = new EntityReference("account", stage.CreateAccount()),
        };
        if (order is { } id) invoice["salesorderid"] = new EntityReference("salesorder", id);
        return stage.Admin.Create(invoice);
    }

    private static void Pay(Stage stage, Guid invoice)
        => stage.Admin.Update(new Entity("invoice", invoice) { ["statecode"] = new OptionSetValue(2), ["statuscode"] = new OptionSetValue(100001) });
}
