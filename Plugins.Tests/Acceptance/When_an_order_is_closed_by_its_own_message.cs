using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_an_order_is_closed_by_its_own_message
{
    private const string Submitted = "erp.salesorder.submitted.v1";
    private const string Cancelled = "erp.salesorder.cancelled.v1";

    [Fact]
    public async Task Should_send_one_message_when_it_is_cancelled()
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync("ORD-7");

        stage.Salesperson.Execute(Cancel(order));
        await stage.DrainAsync();

        var envelopes = await stage.ConsumeAsync();
        Assert.Equal([Submitted, Cancelled], envelopes.Select(e => (string)e["type"]!));
        Assert.Equal(["1", "2"], envelopes.Select(e => (string?)e["sequence"]));
        var data = envelopes[1]["data"]!;
        Assert.Equal(("ORD-7", "No Money"), ((string?)data["orderNumber"], (string?)data["reason"]));
        Assert.Equal(2, stage.Messages().Count);
        Assert.Equal("Customer went away", stage.Single("orderclose", "salesorderid", order)["subject"]);
    }

    [Fact]
    public async Task Should_send_nothing_when_the_cancellation_is_rolled_back()
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync();
        var transaction = new ExecuteTransactionRequest { Requests = [Cancel(order), new UpdateRequest { Target = new Entity("account", Guid.NewGuid()) { ["name"] = "is not there" } }] };

        Assert.ThrowsAny<FaultException>(() => stage.Salesperson.Execute(transaction));
        await stage.DrainAsync();

        Assert.Equal([Submitted], TypesOf(stage));
        Assert.Equal(1, StateOf(stage, order));
    }

    [Fact]
    public async Task Should_send_nothing_when_the_ERP_never_heard_of_the_order()
    {
        await using var stage = await Stage.SetAsync();
        var order = stage.CreateOrder();

        stage.Salesperson.Execute(Cancel(order));
        await stage.DrainAsync();

        Assert.Empty(stage.Messages());
        Assert.Equal(2, StateOf(stage, order));
    }

    [Fact]
    public async Task Should_send_one_message_when_it_is_cancelled_by_an_update_and_no_second_one()
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync();

        stage.Salesperson.Update(new Entity("salesorder", order) { ["statecode"] = new OptionSetValue(2), ["statuscode"] = new OptionSetValue(4) });
        Assert.ThrowsAny<FaultException>(() => stage.Salesperson.Execute(Cancel(order)));
        await stage.DrainAsync();

        Assert.Equal([Submitted, Cancelled], TypesOf(stage));
    }

    [Fact]
    public async Task Should_send_nothing_when_it_is_fulfilled_since_the_ERP_delivers()
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync();

        stage.Salesperson.Execute(new FulfillSalesOrderRequest { OrderClose = Activity(order, "Delivered"), Status = new OptionSetValue(100001) });
        stage.Salesperson.Update(new Entity("salesorder", order) { ["shipto_city"] = "Bellevue" });
        await stage.DrainAsync();

        Assert.Equal([Submitted], TypesOf(stage));
        Assert.Equal(3, StateOf(stage, order));
    }

    [Fact]
    public async Task Should_send_an_order_made_of_a_won_quote_once_it_is_submitted()
    {
        await using var stage = await Stage.SetAsync();
        var quote = Quote(stage);

        stage.Salesperson.Execute(new WinQuoteRequest
        {
            QuoteClose = new Entity("quoteclose") { ["subject"] = "Sold", ["quoteid"] = new EntityReference("quote", quote) },
            Status = new OptionSetValue(4),
        });
        var order = ((ConvertQuoteToSalesOrderResponse)stage.Salesperson.Execute(new ConvertQuoteToSalesOrderRequest { QuoteId = quote, ColumnSet = new ColumnSet(false) })).Entity.Id;
        Assert.Empty(stage.Messages());
        stage.Submit(order);
        await stage.DrainAsync();

        var envelope = Assert.Single(await stage.ConsumeAsync());
        Assert.Equal((Submitted, $"salesorder/{order}"), ((string?)envelope["type"], (string?)envelope["subject"]));
        Assert.Equal("US-001", (string?)envelope["data"]!["customer"]!["accountNumber"]);
        Assert.Equal(("Speaker", 3m), ((string?)envelope["data"]!["lines"]![0]!["description"], (decimal?)envelope["data"]!["lines"]![0]!["quantity"]));
    }

    [Fact]
    public async Task Should_be_found_by_a_reconciliation_where_the_platform_ran_no_step()
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync();
        Switch(stage, off: true);
        stage.Salesperson.Execute(Cancel(order));
        Switch(stage, off: false);
        Assert.Equal([Submitted], TypesOf(stage));

        Stage.Call(stage.Admin, "erp_ReconcileMessages");
        var again = Stage.Call(stage.Admin, "erp_ReconcileMessages");

        Assert.Equal([Submitted, Cancelled], TypesOf(stage));
        Assert.Equal(0, again.Results["Captured"]);
    }

    private static CancelSalesOrderRequest Cancel(Guid order) => new() { OrderClose = Activity(order, "Customer went away"), Status = new OptionSetValue(4) };

    private static Entity Activity(Guid order, string subject) => new("orderclose") { ["subject"] = subject, ["salesorderid"] = new EntityReference("salesorder", order) };

    private static Guid Quote(Stage stage)
    {
        var quote = stage.Salesperson.Create(new Entity("quote") { ["name"] = "Speakers", ["customerid"] = new EntityReference("account", stage.CreateAccount()) });
        stage.Salesperson.Create(new Entity("quotedetail")
        {
            ["quoteid"] = new EntityReference("quote", quote),
            ["isproductoverridden"] = true,
            ["productdescription"] = "Speaker",
            ["quantity"] = 3m,
            ["priceperunit"] = new Money(10.5m),
        });
        stage.Salesperson.Update(new Entity("quote", quote) { ["statecode"] = new OptionSetValue(1) });
        return quote;
    }

    /// <summary>Switches the step of cancellations off or on.</summary>
    private static void Switch(Stage stage, bool off)
    {
        var type = stage.Single("plugintype", "typename", "ErpIntegration.Plugins.SalesOrders.CaptureSalesOrderCancelled");
        var step = stage.Single("sdkmessageprocessingstep", "eventhandler", type.Id);
        stage.Admin.Update(new Entity("sdkmessageprocessingstep", step.Id) { ["statecode"] = new OptionSetValue(off ? 1 : 0) });
    }

    private static int StateOf(Stage stage, Guid order) => stage.Order(order).GetAttributeValue<OptionSetValue>("statecode").Value;

    private static IEnumerable<string> TypesOf(Stage stage) => stage.Messages().Select(m => (string)m["erp_eventtype"]);
}
