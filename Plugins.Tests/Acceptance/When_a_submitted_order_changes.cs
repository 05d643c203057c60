using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_a_submitted_order_changes
{
    [Fact]
    public async Task Should_tell_a_change_that_matters_to_the_ERP()
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync();

        stage.Salesperson.Update(new Entity("salesorder", order) { ["shipto_city"] = "Bellevue" });
        await stage.DrainAsync();

        var change = (await stage.ConsumeAsync()).Single(e => (string?)e["type"] == "erp.salesorder.changed.v1");
        Assert.Equal("2", (string?)change["sequence"]);
        Assert.Equal("Bellevue", (string?)change["data"]!["shipTo"]!["city"]);
        Assert.Equal("US-001", (string?)change["data"]!["customer"]!["accountNumber"]);
    }

    [Theory]
    [InlineData("description", "only for us")]
    [InlineData("name", "Speakers")]
    public async Task Should_tell_no_other_change_and_no_value_written_again(string column, string value)
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync();

        stage.Salesperson.Update(new Entity("salesorder", order) { [column] = value });

        Assert.Single(stage.Messages());
    }

    [Fact]
    public async Task Should_tell_a_line_that_is_added_changed_or_removed_with_all_lines()
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync();

        var line = stage.Salesperson.Create(new Entity("salesorderdetail")
        {
            ["salesorderid"] = new EntityReference("salesorder", order),
            ["isproductoverridden"] = true,
            ["productdescription"] = "Stand",
            ["quantity"] = 1m,
            ["priceperunit"] = new Money(5m),
        });
        stage.Salesperson.Update(new Entity("salesorderdetail", line) { ["quantity"] = 2m });
        stage.Salesperson.Delete("salesorderdetail", line);
        await stage.DrainAsync();

        var changes = (await stage.ConsumeAsync()).Where(e => (string?)e["type"] == "erp.salesorder.changed.v1").ToList();
        Assert.Equal(["2", "3", "4"], changes.Select(e => (string?)e["sequence"]));
        Assert.Equal([2, 2, 1], changes.Select(e => e["data"]!["lines"]!.AsArray().Count));
        Assert.Equal(2, (decimal?)changes[1]["data"]!["lines"]!.AsArray().Single(l => (string?)l!["description"] == "Stand")!["quantity"]);
    }

    [Fact]
    public async Task Should_tell_both_orders_when_a_line_moves_from_one_to_the_other()
    {
        await using var stage = await Stage.SetAsync();
        var from = await stage.SubmitAsync("ORD-1");
        var to = await stage.SubmitAsync("ORD-2");
        var line = stage.Single("salesorderdetail", "salesorderid", from).Id;

        stage.Salesperson.Update(new Entity("salesorderdetail", line) { ["salesorderid"] = new EntityReference("salesorder", to) });
        await stage.DrainAsync();

        var changes = (await stage.ConsumeAsync()).Where(e => (string?)e["type"] == "erp.salesorder.changed.v1").ToList();
        Assert.Equal(
            [("ORD-1", 0), ("ORD-2", 2)],
            changes.Select(e => ((string)e["data"]!["orderNumber"]!, e["data"]!["lines"]!.AsArray().Count)).Order());
    }

    [Fact]
    public async Task Should_capture_a_bulk_change_once_a_record()
    {
        await using var stage = await Stage.SetAsync();
        var first = await stage.SubmitAsync("ORD-1");
        var second = await stage.SubmitAsync("ORD-2");
        var targets = new EntityCollection { EntityName = "salesorder" };
        targets.Entities.Add(new Entity("salesorder", first) { ["name"] = "Renamed" });
        targets.Entities.Add(new Entity("salesorder", second) { ["name"] = "Renamed too" });

        stage.Salesperson.Execute(new Microsoft.Xrm.Sdk.Messages.UpdateMultipleRequest { Targets = targets });
        await stage.DrainAsync();

        Assert.Equal([MessageStates.Dispatched, MessageStates.Dispatched], stage.StatesOf("salesorder", first));
        Assert.Equal([MessageStates.Dispatched, MessageStates.Dispatched], stage.StatesOf("salesorder", second));
    }

    [Fact]
    public async Task Should_tell_that_it_was_cancelled()
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync("ORD-3");

        stage.Salesperson.Update(new Entity("salesorder", order) { ["statecode"] = new OptionSetValue(2), ["statuscode"] = new OptionSetValue(4) });
        await stage.DrainAsync();

        var cancelled = (await stage.ConsumeAsync())[^1];
        Assert.Equal("erp.salesorder.cancelled.v1", (string?)cancelled["type"]);
        Assert.Equal("ORD-3", (string?)cancelled["data"]!["orderNumber"]);
        Assert.Equal("No Money", (string?)cancelled["data"]!["reason"]);
    }

    [Fact]
    public async Task Should_not_tell_that_an_order_was_cancelled_which_was_never_submitted()
    {
        await using var stage = await Stage.SetAsync();
        var order = stage.CreateOrder();

        stage.Salesperson.Update(new Entity("salesorder", order) { ["statecode"] = new OptionSetValue(2), ["statuscode"] = new OptionSetValue(4) });

        Assert.Empty(stage.Messages());
        Assert.Equal(2, stage.Admin.Retrieve("salesorder", order, new ColumnSet("statecode")).GetAttributeValue<OptionSetValue>("statecode").Value);
    }
}
