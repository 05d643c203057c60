using System;
using System.Linq;
using System.Threading.Tasks;
using ErpIntegration.CustomApis;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

public sealed class GetSalesPriceTests
{
    private const string Product = """{"value":[{"ItemNumber":"D1","ProductNumber":"P1","SalesPrice":100,"SalesPriceQuantity":10,"SalesUnitSymbol":"ea"}]}""";
    private const string Customer = """{"value":[{"CustomerAccount":"US-001","SalesCurrencyCode":"USD","DiscountPriceGroupId":"G"}]}""";

    [Fact]
    public async Task Execute_NoAgreement_AnswersTheBasePriceOfOneUnit()
    {
        await using var run = await AskAsync([], quantity: 3, customer: "US-001");

        Assert.Equal((10m, 10m, 0m, 30m), (run.Output["UnitPrice"], run.Output["BasePrice"], run.Output["DiscountPercent"], run.Output["Amount"]));
        Assert.Equal(("USD", "ea", "base", "live"), (run.Output["CurrencyCode"], run.Output["Unit"], run.Output["PriceOrigin"], run.Output["Source"]));
        Assert.Equal(1, run.Erp.RoundTrips);
        Assert.Equal(["ReleasedProductsV2", "SalesPriceAgreements", "Ledgers", "CustomersV3"], run.Erp.Requests.Select(request => request.Path.Split('/')[^1]));
        Assert.Equal("LegalEntityId eq 'usmf'", run.Erp.Requests[2].Filter);
    }

    [Theory]
    [InlineData("customer", 9, """{"CustomerAccountNumber":"US-001","Price":9}""", """{"PriceCustomerGroupCode":"G","Price":8}""", """{"Price":7}""")]
    [InlineData("group", 8, """{"CustomerAccountNumber":"US-002","Price":1}""", """{"PriceCustomerGroupCode":"G","Price":8}""", """{"Price":7}""")]
    [InlineData("all", 7, """{"PriceCustomerGroupCode":"other","Price":1}""", """{"Price":7}""", """{"Price":7.5}""")]
    [InlineData("all", 7, """{"CustomerAccountNumber":"US-001","Price":9,"WillSearchContinue":"Yes"}""", """{"Price":7}""")]
    [InlineData("customer", 6, """{"CustomerAccountNumber":"US-001","Price":6,"WillSearchContinue":"Yes"}""", """{"Price":7}""")]
    [InlineData("base", 10, """{"Price":1,"FromQuantity":5}""")]
    [InlineData("base", 10, """{"Price":1,"ToQuantity":3}""")]
    [InlineData("all", 1, """{"Price":1,"ToQuantity":4}""")]
    [InlineData("base", 10, """{"Price":1,"PriceCurrencyCode":"EUR"}""")]
    [InlineData("base", 10, """{"Price":1,"QuantityUnitySymbol":"box"}""")]
    [InlineData("base", 10, """{"Price":1,"PriceApplicableFromDate":"2026-02-01T12:00:00Z"}""")]
    [InlineData("base", 10, """{"Price":1,"PriceApplicableToDate":"2026-01-30T12:00:00Z"}""")]
    [InlineData("all", 1, """{"Price":1,"PriceApplicableFromDate":"2026-01-31T12:00:00Z","PriceApplicableToDate":"2026-01-31T12:00:00Z"}""")]
    [InlineData("base", 10, """{"Price":1,"PriceSiteId":"1"}""")]
    [InlineData("base", 10, """{"Price":1,"ItemNumber":"D2"}""")]
    [InlineData("all", 0.5, """{"Price":5,"SalesPriceQuantity":10}""")]
    public async Task Execute_Agreements_TheOneThatCountsIsFound(string origin, double price, params string[] agreements)
    {
        await using var run = await AskAsync(agreements, quantity: 3, customer: "US-001");

        Assert.Equal((origin, (decimal)price), (run.Output["PriceOrigin"], run.Output["UnitPrice"]));
    }

    [Fact]
    public async Task Execute_Agreement_SaysHowMuchItSaves()
    {
        await using var run = await AskAsync(["""{"Price":8.75}"""], quantity: 1);

        Assert.Equal(12.5m, run.Output["DiscountPercent"]);
    }

    [Fact]
    public async Task Execute_OtherCurrencyWithoutAgreement_SaysThatThereIsNoPrice()
    {
        await using var run = await ApiRun.StartAsync();
        run.Input["ProductNumber"] = "D1";
        run.Input["CurrencyCode"] = "eur";
        run.Erp.Then(Product).Then(ApiRun.NoRows).Then(ApiRun.Ledger);

        Assert.Equal("ERP-3006: The ERP has no price for the product D1 in the currency EUR in company usmf.", (await run.FailAsync(new GetSalesPrice(run.Plugin.Clock))).Message);
    }

    [Fact]
    public async Task Execute_UnknownCustomer_SaysSo()
    {
        await using var run = await ApiRun.StartAsync();
        run.Input["ProductNumber"] = "D1";
        run.Input["CustomerNumber"] = "nobody";
        run.Erp.Then(Product).Then(ApiRun.NoRows).Then(ApiRun.Ledger).Then(ApiRun.NoRows);

        Assert.Equal(3004, (await run.FailAsync(new GetSalesPrice(run.Plugin.Clock))).ErrorCode);
    }

    [Fact]
    public async Task Execute_AskedAgain_AsksTheErpAgain()
    {
        await using var run = await AskAsync([], quantity: 1);
        run.Erp.Then(Product).Then(ApiRun.NoRows).Then(ApiRun.Ledger);
        await run.AskAsync(new GetSalesPrice(run.Plugin.Clock));

        Assert.Equal(2, run.Erp.RoundTrips);
    }

    [Theory]
    [InlineData("Quantity", -1)]
    [InlineData("Quantity", 0)]
    public async Task Execute_BadQuantity_Refused(string name, int value)
    {
        await using var run = await ApiRun.StartAsync();
        run.Input["ProductNumber"] = "D1";
        run.Input[name] = (decimal)value;

        Assert.Equal(3002, (await run.FailAsync(new GetSalesPrice(run.Plugin.Clock))).ErrorCode);
        Assert.Equal(0, run.Erp.RoundTrips);
    }

    private static async Task<ApiRun> AskAsync(string[] agreements, decimal quantity, string? customer = null)
    {
        var run = await ApiRun.StartAsync();
        run.Input["ProductNumber"] = "P1";
        run.Input["Quantity"] = quantity;
        if (customer is not null) run.Input["CustomerNumber"] = customer;
        var rows = agreements.Select(agreement =>
        {
            var defaults = """ "ItemNumber":"D1","PriceCurrencyCode":"USD","QuantityUnitySymbol":"ea","SalesPriceQuantity":1 """.Split(',').Where(pair => !agreement.Contains(pair.Split(':')[0].Trim(), StringComparison.Ordinal));
            return agreement.TrimEnd('}') + "," + string.Join(",", defaults) + "}";
        });
        run.Erp.Then(Product).Then($$"""{"value":[{{string.Join(",", rows)}}]}""").Then(ApiRun.Ledger);
        if (customer is not null) run.Erp.Then(Customer);
        await run.AskAsync(new GetSalesPrice(run.Plugin.Clock));
        return run;
    }
}
