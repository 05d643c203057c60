using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Pricing;

public sealed class PriceListTests
{
    [Fact]
    public async Task A_product_costs_what_the_documents_price_list_says()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        goods.Item(150);
        var order = goods.Order(("pricelevelid", goods.List));

        var line = goods.Make(goods.Listed(order, 2, ("priceperunit", new Money(1))));

        Assert.Equal((150m, 300m, 300m), (goods.Amount(line, "priceperunit"), goods.Amount(line, "extendedamount"), goods.Amount(order, "totalamount")));
        Assert.Equal((0, 0), (goods.Error(line), goods.Error(order)));
    }

    [Fact]
    public async Task An_overridden_price_is_the_lines_own()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        goods.Item(150);
        var line = goods.Make(goods.Listed(goods.Order(("pricelevelid", goods.List)), 2, ("priceperunit", new Money(99)), ("ispriceoverridden", true)));

        Assert.Equal(198m, goods.Amount(line, "extendedamount"));
        goods.Change(line, "ispriceoverridden", false);
        Assert.Equal(300m, goods.Amount(line, "extendedamount"));
    }

    [Theory]
    [InlineData(2, 90, 180)]
    [InlineData(3, 25, 100)]
    [InlineData(4, 20, 100)]
    [InlineData(5, 50, 90)]
    [InlineData(6, 40, 100)]
    public async Task A_price_may_be_a_percentage_of_the_products_price_or_costs(int method, decimal percentage, decimal price)
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        goods.Item(null, ("pricingmethodcode", new OptionSetValue(method)), ("percentage", percentage));

        Assert.Equal(price, goods.Amount(goods.Make(goods.Listed(goods.Order(("pricelevelid", goods.List)), 1)), "priceperunit"));
    }

    [Theory]
    [InlineData(1, 1, 0.99, 66.66)]
    [InlineData(2, 1, 0.99, 66.99)]
    [InlineData(3, 1, 0.99, 65.99)]
    [InlineData(4, 1, 0.99, 66.99)]
    [InlineData(4, 1, 9.99, 69.99)]
    [InlineData(2, 2, 5, 70)]
    [InlineData(3, 2, 5, 65)]
    [InlineData(4, 2, 5, 65)]
    public async Task A_percentage_is_rounded_as_the_item_says(int policy, int option, decimal amount, decimal price)
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        goods.Item(null, ("pricingmethodcode", new OptionSetValue(2)), ("percentage", 33.33m), ("roundingpolicycode", new OptionSetValue(policy)), ("roundingoptioncode", new OptionSetValue(option)), ("roundingoptionamount", new Money(amount)));

        Assert.Equal(price, goods.Amount(goods.Make(goods.Listed(goods.Order(("pricelevelid", goods.List)), 1)), "priceperunit"));
    }

    [Theory]
    [InlineData(false, 9, 0, 900)]
    [InlineData(false, 10, 5, 950)]
    [InlineData(false, 20, 5, 1900)]
    [InlineData(true, 15, 7, 1395)]
    public async Task A_discount_list_takes_off_each_unit_what_the_quantity_is_worth(bool isAmount, decimal quantity, decimal discount, decimal amount)
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var list = goods.Make(new Entity("discounttype") { ["name"] = "Volume", ["isamounttype"] = isAmount });
        goods.Make(new Entity("discount") { ["discounttypeid"] = list, ["lowquantity"] = 10m, ["highquantity"] = 20m, ["percentage"] = 5m, ["amount"] = new Money(7) });
        goods.Item(100, ("discounttypeid", list));

        var line = goods.Make(goods.Listed(goods.Order(("pricelevelid", goods.List)), quantity));

        Assert.Equal((100m, discount, amount), (goods.Amount(line, "priceperunit"), goods.Amount(line, "volumediscountamount"), goods.Amount(line, "baseamount")));
    }

    [Fact]
    public async Task What_is_missing_is_told_by_the_lines_pricing_error()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var order = goods.Order();

        var line = goods.Make(goods.Listed(order, 2, ("priceperunit", new Money(3))));
        Assert.Equal((2, 1, 6m), (goods.Error(line), goods.Error(order), goods.Amount(line, "extendedamount")));
        goods.Change(order, "pricelevelid", goods.List);
        Assert.Equal((11, 1), (goods.Error(line), goods.Error(order)));
        var item = goods.Item(null);
        goods.Change(line, "uomid", null);
        Assert.Equal(10, goods.Error(line));
        goods.Change(line, "uomid", goods.Unit);
        Assert.Equal(12, goods.Error(line));
        goods.Change(item, "pricingmethodcode", null);
        goods.Change(line, "quantity", 3m);
        Assert.Equal(8, goods.Error(line));
        goods.Change(item, "pricingmethodcode", new OptionSetValue(2));
        goods.Change(line, "quantity", 4m);
        Assert.Equal(13, goods.Error(line));
        goods.Change(item, "percentage", 50m);
        goods.Change(goods.Product, "price", null);
        goods.Change(line, "quantity", 5m);
        Assert.Equal((14, 15m), (goods.Error(line), goods.Amount(line, "extendedamount")));
        goods.Change(goods.Product, "price", new Money(10));
        goods.Change(line, "quantity", 6m);
        Assert.Equal((0, 0, 30m), (goods.Error(line), goods.Error(order), goods.Amount(line, "extendedamount")));
        test.Admin.Execute(new SetStateRequest { EntityMoniker = goods.List, State = new OptionSetValue(1), Status = new OptionSetValue(100002) });
        goods.Change(line, "quantity", 7m);
        Assert.Equal(3, goods.Error(line));
    }

    [Fact]
    public async Task A_price_list_in_another_currency_is_an_error()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        goods.Item(150);
        var euro = goods.Make(new Entity("transactioncurrency") { ["currencyname"] = "Euro", ["isocurrencycode"] = "EUR", ["currencysymbol"] = "€", ["currencyprecision"] = 2, ["exchangerate"] = 0.9m });

        Assert.Equal(34, goods.Error(goods.Make(goods.Listed(goods.Order(("pricelevelid", goods.List), ("transactioncurrencyid", euro)), 1))));
    }

    [Fact]
    public async Task Another_price_list_gives_the_lines_other_prices_in_the_same_operation()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        goods.Item(150);
        var order = goods.Order();
        var listed = goods.Make(goods.Listed(order, 2, ("priceperunit", new Money(1))));
        var own = goods.Make(Catalogue.WriteIn(order, 5, 1));
        (decimal? Total, int Updates) seen = default;
        test.Step("Update", "salesorder", 40, p => seen = (Catalogue.Amount(p.Context.PostEntityImages["post"], "totalamount"), seen.Updates + 1), new StepOptions { Images = [("post", 1, "totalamount")] });

        goods.Change(order, "pricelevelid", goods.List);

        Assert.Equal((150m, 5m, 305m), (goods.Amount(listed, "priceperunit"), goods.Amount(own, "priceperunit"), goods.Amount(order, "totalamount")));
        Assert.Equal((305m, 1), seen);
    }

    [Fact]
    public async Task Locked_prices_stay_until_they_are_unlocked()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        var item = goods.Item(150);
        var order = goods.Order(("pricelevelid", goods.List));
        var line = goods.Make(goods.Listed(order, 2));
        test.Admin.Execute(new LockSalesOrderPricingRequest { SalesOrderId = order.Id });
        goods.Change(item, "amount", new Money(200));

        goods.Change(line, "quantity", 3m);
        Assert.Equal((150m, 450m, 450m), (goods.Amount(line, "priceperunit"), goods.Amount(line, "extendedamount"), goods.Amount(order, "totalamount")));
        test.Admin.Execute(new UnlockSalesOrderPricingRequest { SalesOrderId = order.Id });
        Assert.Equal((200m, 600m, 600m), (goods.Amount(line, "priceperunit"), goods.Amount(line, "extendedamount"), goods.Amount(order, "totalamount")));
    }

    [Fact]
    public async Task An_opportunitys_products_become_the_lines_of_a_quote()
    {
        await using var test = new TestOrganization();
        var goods = new Catalogue(test);
        goods.Item(150);
        var opportunity = goods.Document("opportunity", ("pricelevelid", goods.List));
        goods.Make(goods.Listed(opportunity, 2));
        goods.Make(Catalogue.WriteIn(opportunity, 10, 1));

        var quote = ((GenerateQuoteFromOpportunityResponse)test.Admin.Execute(new GenerateQuoteFromOpportunityRequest { OpportunityId = opportunity.Id, ColumnSet = new("totalamount") })).Entity;

        Assert.Equal((310m, 310m, 2), (goods.Amount(opportunity, "totalamount"), Catalogue.Amount(quote, "totalamount"), test.Rows("quotedetail").Count));
    }
}
