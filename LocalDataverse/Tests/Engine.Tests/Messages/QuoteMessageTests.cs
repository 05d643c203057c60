using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

public sealed class QuoteMessageTests
{
    private const int Draft = 0;
    private const int Active = 1;
    private const int Won = 2;

    [Fact]
    public async Task WinQuote_makes_the_activity_and_wins_the_quote()
    {
        await using var test = new TestOrganization();
        var quote = Quote(test, Active);
        var ran = new List<string>();
        test.Step("Win", "quote", 40, p => ran.Add($"{p.Context.MessageName} {p.Context.PrimaryEntityId}"));
        test.Step("Update", "quote", 40, _ => ran.Add("Update"), new StepOptions { Filter = "statecode" });

        Assert.IsType<WinQuoteResponse>(test.Admin.Execute(Win(quote)));

        Assert.Equal(["Update", $"Win {quote}"], ran);
        Assert.Equal((Won, 4), StateOf(test, quote));
        var activity = Assert.Single(test.Rows("quoteclose"));
        Assert.Equal(("Sold", "Q-1", quote), (activity["subject"], activity["quotenumber"], activity.GetAttributeValue<EntityReference>("quoteid").Id));
    }

    [Fact]
    public async Task CloseQuote_makes_the_activity_and_closes_the_quote()
    {
        await using var test = new TestOrganization();
        var quote = Quote(test, Active);
        var ran = new List<string>();
        test.Step("Close", "quote", 40, p => ran.Add($"{p.Context.MessageName} {p.Context.PrimaryEntityId}"));

        test.Admin.Execute(new CloseQuoteRequest { QuoteClose = new Entity("quoteclose") { ["quoteid"] = new EntityReference("quote", quote), ["subject"] = "Too dear" }, Status = new OptionSetValue(5) });

        Assert.Equal([$"Close {quote}"], ran);
        Assert.Equal((3, 5), StateOf(test, quote));
        Assert.Equal("Too dear", Assert.Single(test.Rows("quoteclose"))["subject"]);
    }

    [Fact]
    public async Task ReviseQuote_makes_a_draft_of_the_next_revision()
    {
        await using var test = new TestOrganization();
        var quote = Quote(test, Active);

        var draft = ((ReviseQuoteResponse)test.Admin.Execute(new ReviseQuoteRequest { QuoteId = quote, ColumnSet = new ColumnSet("quotenumber", "revisionnumber", "statecode") })).Entity;

        Assert.Equal(("Q-1", 1, "Draft"), (draft["quotenumber"], draft["revisionnumber"], draft.FormattedValues["statecode"]));
        Assert.Equal((3, 7), StateOf(test, quote));
        Assert.Equal(["Press", "Lathe"], test.Rows("quotedetail").Where(l => Reference(l, "quoteid") == draft.Id).OrderBy(l => l["lineitemnumber"]).Select(l => l["productdescription"]));
        Assert.Equal($"The message 'ReviseQuote' can't be used on quote {draft.Id}: its state is Draft.", TestOrganization.Fault(() => test.Admin.Execute(new ReviseQuoteRequest { QuoteId = draft.Id })).Message);
    }

    [Fact]
    public async Task Only_an_active_quote_is_won()
    {
        await using var test = new TestOrganization();
        var quote = Quote(test, Draft);

        Assert.Equal($"The message 'WinQuote' can't be used on quote {quote}: its state is Draft.", TestOrganization.Fault(() => test.Admin.Execute(Win(quote))).Message);
        Assert.Empty(test.Rows("quoteclose"));
    }

    [Fact]
    public async Task A_won_quote_becomes_an_order_with_its_lines()
    {
        await using var test = new TestOrganization();
        var customer = test.CreateAccount();
        var quote = Quote(test, Active, customer);
        test.Admin.Execute(Win(quote));

        var response = (ConvertQuoteToSalesOrderResponse)test.Admin.Execute(new ConvertQuoteToSalesOrderRequest { QuoteId = quote, ColumnSet = new ColumnSet("name", "statecode") });

        Assert.Equal(("salesorder", "Machines", "Active"), (response.Entity.LogicalName, response.Entity["name"], response.Entity.FormattedValues["statecode"]));
        var order = test.Admin.Retrieve("salesorder", response.Entity.Id, new ColumnSet(true));
        Assert.Equal((customer, quote, 250m), (Reference(order, "customerid"), Reference(order, "quoteid"), order.GetAttributeValue<Money>("totalamount").Value));
        Assert.Equal(
            ["1 Press 2", "2 Lathe 1"],
            test.Rows("salesorderdetail").OrderBy(l => l["lineitemnumber"]).Select(l => $"{l["lineitemnumber"]} {l["productdescription"]} {l.GetAttributeValue<decimal>("quantity"):0}"));
        Assert.All(test.Rows("salesorderdetail"), line => Assert.Equal(order.Id, Reference(line, "salesorderid")));
        Assert.Single(test.Rows("quoteclose"));
    }

    [Fact]
    public async Task An_active_quote_is_won_on_the_way()
    {
        await using var test = new TestOrganization();
        var quote = Quote(test, Active);

        test.Admin.Execute(new ConvertQuoteToSalesOrderRequest
        {
            QuoteId = quote,
            ColumnSet = new ColumnSet(false),
            QuoteCloseSubject = "Done",
            QuoteCloseDescription = "By phone",
            QuoteCloseStatus = new OptionSetValue(4),
            QuoteCloseDate = new DateTime(2026, 1, 4, 0, 0, 0, DateTimeKind.Utc),
        });

        Assert.Equal((Won, 4), StateOf(test, quote));
        var activity = Assert.Single(test.Rows("quoteclose"));
        Assert.Equal(("Done", "By phone", new DateTime(2026, 1, 4, 0, 0, 0, DateTimeKind.Utc)), (activity["subject"], activity["description"], activity["actualend"]));
    }

    [Fact]
    public async Task A_step_that_throws_takes_back_the_order_and_the_won_state()
    {
        await using var test = new TestOrganization();
        var quote = Quote(test, Active);
        test.Step("ConvertQuoteToSalesOrder", "quote", 40, _ => throw new InvalidPluginExecutionException("Not today."));

        Assert.Equal("Not today.", TestOrganization.Fault(() => test.Admin.Execute(new ConvertQuoteToSalesOrderRequest { QuoteId = quote })).Message);

        Assert.Equal((Active, 2), StateOf(test, quote));
        Assert.Empty(test.Rows("salesorder"));
        Assert.Empty(test.Rows("salesorderdetail"));
    }

    [Fact]
    public async Task What_cannot_be_converted_is_refused_by_name()
    {
        await using var test = new TestOrganization();
        var draft = Quote(test, Draft);

        Assert.Equal($"The message 'ConvertQuoteToSalesOrder' can't be used on quote {draft}: its state is Draft.",
            TestOrganization.Fault(() => test.Admin.Execute(new ConvertQuoteToSalesOrderRequest { QuoteId = draft })).Message);
        Assert.Equal("Required field 'QuoteId' is missing for the message 'ConvertQuoteToSalesOrder'.", TestOrganization.Fault(() => test.Admin.Execute(new ConvertQuoteToSalesOrderRequest())).Message);
        Assert.Contains("'ProcessInstanceId'", TestOrganization.Fault(() =>
            test.Admin.Execute(new ConvertQuoteToSalesOrderRequest { QuoteId = draft, ProcessInstanceId = new EntityReference("task", Guid.NewGuid()) })).Message, StringComparison.Ordinal);
    }

    private static Guid Quote(TestOrganization test, int state, Guid? customer = null)
    {
        var quote = new Entity("quote") { ["name"] = "Machines", ["quotenumber"] = "Q-1" };
        if (customer is { } id) quote["customerid"] = new EntityReference("account", id);
        quote.Id = test.Admin.Create(quote);
        foreach (var (number, product, quantity, price) in new[] { (2, "Lathe", 1m, 150m), (1, "Press", 2m, 50m) })
        {
            test.Admin.Create(new Entity("quotedetail")
            {
                ["quoteid"] = quote.ToEntityReference(),
                ["lineitemnumber"] = number,
                ["productdescription"] = product,
                ["isproductoverridden"] = true,
                ["quantity"] = quantity,
                ["priceperunit"] = new Money(price),
            });
        }
        test.Admin.Update(new Entity("quote", quote.Id) { ["statecode"] = new OptionSetValue(state) });
        return quote.Id;
    }

    private static WinQuoteRequest Win(Guid quote) => new()
    {
        QuoteClose = new Entity("quoteclose") { ["subject"] = "Sold", ["quoteid"] = new EntityReference("quote", quote) },
        Status = new OptionSetValue(4),
    };

    private static Guid? Reference(Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id;

    private static (int State, int Status) StateOf(TestOrganization test, Guid quote)
    {
        var row = test.Admin.Retrieve("quote", quote, new ColumnSet("statecode", "statuscode"));
        return (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }
}
