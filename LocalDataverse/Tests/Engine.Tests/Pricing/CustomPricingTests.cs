using System.Collections.Generic;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Xunit;
using static LocalDataverse.Engine.Tests.Pricing.Catalogue;

namespace LocalDataverse.Engine.Tests.Pricing;

/// <summary>CalculatePrice: the calculation of an organisation that doesn't take the platform's.</summary>
public sealed class CustomPricingTests
{
    [Fact]
    public async Task Without_the_platforms_calculation_the_message_is_raised_for_the_line_and_then_for_its_document()
    {
        await using var test = new TestOrganization();
        var goods = Off(test);
        var order = goods.Order();
        var seen = new List<string>();
        foreach (var table in new[] { "salesorder", "salesorderdetail" }) test.Step("CalculatePrice", table, 40, p => seen.Add(Told(p, order)));

        var line = goods.Make(WriteIn(order, 10, 2));
        Assert.Equal(["salesorderdetail of the order", "salesorder of the order"], seen);
        Assert.Null(goods.Amount(line, "extendedamount"));
        seen.Clear();
        goods.Change(order, "name", "Other");
        Assert.Equal(["salesorder of the order"], seen);
        seen.Clear();
        test.Admin.Delete(line.LogicalName, line.Id);
        Assert.Equal(["salesorder of the order"], seen);
    }

    [Fact]
    public async Task A_plug_in_that_marks_its_own_changes_calculates_as_the_documented_sample_does()
    {
        await using var test = new TestOrganization();
        var goods = Off(test);
        var runs = 0;
        test.Step("CalculatePrice", "salesorder", 40, p =>
        {
            if (p.Context.ParentContext?.ParentContext?.ParentContext?.SharedVariables.ContainsKey("CustomPrice") == true) return;
            p.Context.SharedVariables["CustomPrice"] = true;
            runs++;
            var order = (EntityReference)p.Context.InputParameters["Target"];
            p.Service().Update(new Entity(order.LogicalName, order.Id) { ["totalamount"] = new Money(1234) });
        });

        var order = goods.Order();

        Assert.Equal((1234m, 1), (goods.Amount(order, "totalamount"), runs));
        goods.Make(WriteIn(order, 10, 2));
        Assert.Equal((1234m, 2), (goods.Amount(order, "totalamount"), runs));
    }

    [Fact]
    public async Task With_the_platforms_calculation_the_message_is_not_raised()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var raised = 0;
        foreach (var table in new[] { "salesorder", "salesorderdetail" }) test.Step("CalculatePrice", table, 40, _ => raised++);

        goods.Make(WriteIn(goods.Order(), 10, 2));

        Assert.Equal(0, raised);
    }

    [Fact]
    public async Task A_client_that_sends_the_message_gets_the_calculation()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var item = goods.Item(150);
        var order = goods.Order(("pricelevelid", goods.List));
        var line = goods.Make(goods.Listed(order, 2));
        goods.Change(item, "amount", new Money(200));
        var raised = 0;
        test.Step("CalculatePrice", "salesorder", 40, _ => raised++);

        Assert.Equal(300m, goods.Amount(order, "totalamount"));
        test.Admin.Execute(new CalculatePriceRequest { Target = order });
        Assert.Equal((200m, 400m, 1), (goods.Amount(line, "priceperunit"), goods.Amount(order, "totalamount"), raised));
        goods.Change(item, "amount", new Money(10));
        test.Admin.Execute(new CalculatePriceRequest { Target = line, ParentId = order.Id });
        Assert.Equal(20m, goods.Amount(order, "totalamount"));
    }

    [Fact]
    public async Task Other_tables_have_no_prices()
    {
        await using var test = new TestOrganization();
        var account = new EntityReference("account", test.CreateAccount());

        Assert.Contains("account", TestOrganization.Fault(() => test.Admin.Execute(new CalculatePriceRequest { Target = account })).Message, System.StringComparison.Ordinal);
    }

    private static Catalogue Off(TestOrganization test)
    {
        test.Admin.Update(new Entity("organization", test.Organization.Id) { ["oobpricecalculationenabled"] = false });
        return new Catalogue(test);
    }

    private static string Told(Probe probe, EntityReference order) =>
        ((EntityReference)probe.Context.InputParameters["Target"]).LogicalName + (Equals(probe.Context.InputParameters["ParentId"], order.Id) ? " of the order" : "");
}
