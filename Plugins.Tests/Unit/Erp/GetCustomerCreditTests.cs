using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ErpIntegration.CustomApis;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

public sealed class GetCustomerCreditTests
{
    [Fact]
    public async Task Execute_KnownCustomer_AnswersWhatMayStillBeOrdered()
    {
        await using var run = await StartAsync();
        run.Erp.Then(Customer(1000, "No", "Invoice")).Then(ApiRun.Ledger)
            .Then("""{"value":[{"AmountMST":300,"DueDate":"2026-01-30T12:00:00Z"},{"AmountMST":200,"DueDate":"2026-01-31T12:00:00Z"},{"AmountMST":-50,"DueDate":"2026-01-01T12:00:00Z"}]}""")
            .Then("""{"value":[{"SalesOrderNumber":"1","OrderTotalAmount":100,"CurrencyCode":"USD"},{"SalesOrderNumber":"2","OrderTotalAmount":77,"CurrencyCode":"EUR"}]}""");

        await run.AskAsync(new GetCustomerCredit(run.Plugin.Clock));

        Assert.Equal((1000m, 450m, 300m, 100m, 450m), (run.Output["CreditLimit"], run.Output["Balance"], run.Output["Overdue"], run.Output["OpenOrders"], run.Output["Available"]));
        Assert.Equal(("USD", true, "Invoice", false, "live"), (run.Output["CurrencyCode"], run.Output["IsOnHold"], run.Output["HoldReason"], run.Output["IsUnlimited"], run.Output["Source"]));
        Assert.Equal(true, run.Output["IsPartial"]);
        var missing = Assert.Single(JsonDocument.Parse((string)run.Output["MissingJson"]).RootElement.EnumerateArray());
        Assert.Equal(("2", 3007), (missing.GetProperty("key").GetString(), missing.GetProperty("code").GetInt32()));
        Assert.Equal(1, run.Erp.RoundTrips);
        Assert.Equal(
            "dataAreaId eq 'usmf' and (SalesOrderStatus eq Microsoft.Dynamics.DataEntities.SalesStatus'Backorder' or SalesOrderStatus eq Microsoft.Dynamics.DataEntities.SalesStatus'Delivered') and InvoiceCustomerAccountNumber eq 'US-001'",
            run.Erp.Requests[3].Filter);
    }

    [Theory]
    [InlineData(0, "No", true, 0)]
    [InlineData(0, "Yes", false, 0)]
    [InlineData(5, "No", false, 5)]
    public async Task Execute_NoLimit_MeansUnlimitedUnlessItIsMandatory(int limit, string mandatory, bool unlimited, int available)
    {
        await using var run = await StartAsync();
        run.Erp.Then(Customer(limit, mandatory, "No")).Then(ApiRun.Ledger).Then(ApiRun.NoRows);

        await run.AskAsync(new GetCustomerCredit(run.Plugin.Clock));

        Assert.Equal((unlimited, (decimal)available, false, ""), (run.Output["IsUnlimited"], run.Output["Available"], run.Output["IsOnHold"], run.Output["HoldReason"]));
    }

    [Fact]
    public async Task Execute_UnknownCustomer_SaysSo()
    {
        await using var run = await StartAsync();
        run.Erp.Then(ApiRun.NoRows);

        Assert.Equal("ERP-3004: The ERP doesn't know the customer US-001 in company usmf.", (await run.FailAsync(new GetCustomerCredit(run.Plugin.Clock))).Message);
    }

    [Fact]
    public async Task Execute_AccountTheErpHasNotAccepted_SaysSoWithoutAsking()
    {
        await using var run = await ApiRun.StartAsync();
        run.Target(new Entity("account"));

        Assert.Equal(3004, (await run.FailAsync(new GetCustomerCredit(run.Plugin.Clock))).ErrorCode);
        Assert.Equal(0, run.Erp.RoundTrips);
    }

    [Fact]
    public async Task Execute_TheAccount_IsReadAsTheUserWhoAsks()
    {
        await using var run = await StartAsync();
        run.Erp.Then(ApiRun.NoRows);

        await run.FailAsync(new GetCustomerCredit(run.Plugin.Clock));

        Assert.Equal(run.Plugin.Context.UserId, run.Plugin.Dataverse.Users.First());
    }

    private static async Task<ApiRun> StartAsync()
    {
        var run = await ApiRun.StartAsync();
        run.Target(new Entity("account") { ["erp_erpaccountnumber"] = "US-001" });
        return run;
    }

    private static string Customer(int limit, string mandatory, string hold)
        => $$"""{"value":[{"CustomerAccount":"US-001","SalesCurrencyCode":"USD","CreditLimit":{{limit}},"CreditLimitIsMandatory":"{{mandatory}}","OnHoldStatus":"{{hold}}"}]}""";
}
