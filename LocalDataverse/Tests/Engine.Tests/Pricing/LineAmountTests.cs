using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;
using static LocalDataverse.Engine.Tests.Pricing.Catalogue;

namespace LocalDataverse.Engine.Tests.Pricing;

public sealed class LineAmountTests
{
    [Theory]
    [InlineData("quote")]
    [InlineData("salesorder")]
    [InlineData("invoice")]
    [InlineData("opportunity")]
    public async Task A_line_has_its_amounts_when_it_is_made(string table)
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);

        var line = goods.Make(WriteIn(goods.Document(table), 19.99m, 3, ("manualdiscountamount", new Money(5)), ("tax", new Money(10))));

        Assert.Equal((59.97m, 64.97m, 64.97m, 0m), (goods.Amount(line, "baseamount"), goods.Amount(line, "extendedamount"), goods.Amount(line, "extendedamount_base"), goods.Amount(line, "volumediscountamount")));
        Assert.Equal(0, goods.Error(line));
    }

    [Fact]
    public async Task What_a_client_gives_as_an_amount_does_not_count()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var line = goods.Make(WriteIn(goods.Order(), 10, 2, ("extendedamount", new Money(1)), ("baseamount", new Money(2))));

        Assert.Equal((20m, 20m), (goods.Amount(line, "baseamount"), goods.Amount(line, "extendedamount")));
        goods.Change(line, "extendedamount", new Money(7));
        Assert.Equal(20m, goods.Amount(line, "extendedamount"));
    }

    [Fact]
    public async Task A_change_of_what_they_are_made_of_changes_the_amounts()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var line = goods.Make(WriteIn(goods.Order(), 10, 2));

        goods.Change(line, "quantity", 5m);
        Assert.Equal((50m, 50m), (goods.Amount(line, "baseamount"), goods.Amount(line, "extendedamount")));
        goods.Change(line, "manualdiscountamount", new Money(8));
        Assert.Equal((50m, 42m), (goods.Amount(line, "baseamount"), goods.Amount(line, "extendedamount")));
        goods.Change(line, "manualdiscountamount", null);
        Assert.Equal(50m, goods.Amount(line, "extendedamount"));
    }

    [Fact]
    public async Task Steps_after_the_operation_see_the_amounts()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        (decimal? Image, decimal? Read, decimal? Total) seen = default;
        test.Step("Create", "salesorderdetail", 40, p => seen = (
            Amount(p.Context.PostEntityImages["post"], "extendedamount"),
            Amount(p.Service().Retrieve("salesorderdetail", p.Target.Id, new ColumnSet("extendedamount")), "extendedamount"),
            Amount(p.Service().Retrieve("salesorder", p.Target.GetAttributeValue<EntityReference>("salesorderid").Id, new ColumnSet("totalamount")), "totalamount")),
            new StepOptions { Images = [("post", 1, "extendedamount")] });
        test.Step("Create", "salesorderdetail", 20, p => p.Target["quantity"] = 4m);

        goods.Make(WriteIn(goods.Order(), 10, 2));

        Assert.Equal((40m, 40m, 40m), seen);
    }

    [Fact]
    public async Task A_discount_for_each_unit_counts_as_often_as_there_are_units()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        goods.Change(new EntityReference("organization", test.Organization.Id), "discountcalculationmethod", new OptionSetValue(1));
        var order = goods.Order();

        var line = goods.Make(WriteIn(order, 10, 4, ("manualdiscountamount", new Money(2))));

        Assert.Equal((40m, 32m), (goods.Amount(line, "baseamount"), goods.Amount(line, "extendedamount")));
        Assert.Equal((8m, 32m), (goods.Amount(order, "totallineitemdiscountamount"), goods.Amount(order, "totalamount")));
    }

    [Theory]
    [InlineData(1, false, true)]
    [InlineData(2, true, false)]
    [InlineData(3, false, false)]
    public async Task A_line_that_skips_the_calculation_keeps_its_amounts(int skip, bool onCreate, bool onUpdate)
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);

        var line = goods.Make(WriteIn(goods.Order(), 10, 2, ("skippricecalculation", new OptionSetValue(skip)), ("extendedamount", new Money(7))));
        Assert.Equal(onCreate ? 20m : 7m, goods.Amount(line, "extendedamount"));
        var before = goods.Amount(line, "extendedamount");
        goods.Change(line, "quantity", 3m);
        Assert.Equal(onUpdate ? 30m : before, goods.Amount(line, "extendedamount"));
    }

    [Fact]
    public async Task A_line_without_a_quantity_or_a_price_says_so()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var order = goods.Order();

        var without = WriteIn(order, 1, 1);
        without.Attributes.Remove("quantity");
        Assert.Equal(4, goods.Error(goods.Make(without)));
        without = WriteIn(order, 1, 1);
        without.Attributes.Remove("priceperunit");
        Assert.Equal(5, goods.Error(goods.Make(without)));
        Assert.Equal(1, goods.Error(order));
    }

    [Fact]
    public async Task A_line_is_in_its_documents_currency()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var yen = goods.Make(new Entity("transactioncurrency") { ["currencyname"] = "Yen", ["isocurrencycode"] = "JPY", ["currencysymbol"] = "¥", ["currencyprecision"] = 0, ["exchangerate"] = 100m });
        var order = goods.Order(("transactioncurrencyid", yen));

        var line = goods.Make(WriteIn(order, 33.5m, 3));

        Assert.Equal(yen.Id, test.Admin.Retrieve("salesorderdetail", line.Id, new ColumnSet("transactioncurrencyid")).GetAttributeValue<EntityReference>("transactioncurrencyid").Id);
        Assert.Equal((33.5m, 101m, 1.01m), (goods.Amount(line, "priceperunit"), goods.Amount(line, "baseamount"), goods.Amount(line, "baseamount_base")));
        Assert.Equal(101m, goods.Amount(order, "totalamount"));
    }
}
