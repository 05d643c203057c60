using System;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

public sealed class MoneyTests
{
    [Fact]
    public async Task The_rate_of_a_currency_can_be_asked_for()
    {
        await using var test = new TestOrganization();
        var euro = test.Admin.Create(new Entity("transactioncurrency") { ["currencyname"] = "Euro", ["isocurrencycode"] = "EUR", ["exchangerate"] = 0.5m, ["currencyprecision"] = 2 });

        Assert.Equal(0.5m, ((RetrieveExchangeRateResponse)test.Admin.Execute(new RetrieveExchangeRateRequest { TransactionCurrencyId = euro })).ExchangeRate);
    }

    [Fact]
    public async Task An_amount_comes_with_the_organisations_currency_and_its_base_amount()
    {
        await using var test = new TestOrganization();

        var row = Read(test, test.Admin.Create(new Entity("account") { ["creditlimit"] = new Money(100) }));

        Assert.Equal(("US Dollar", 1m, 100m), (Currency(row), row["exchangerate"], Base(row)));
    }

    [Fact]
    public async Task A_row_without_amounts_gets_no_currency()
    {
        await using var test = new TestOrganization();

        var row = Read(test, test.CreateAccount());

        Assert.False(row.Contains("transactioncurrencyid") || row.Contains("exchangerate") || row.Contains("creditlimit_base"));
    }

    [Fact]
    public async Task The_users_own_currency_counts_before_the_organisations()
    {
        await using var test = new TestOrganization();
        test.Admin.Update(new Entity("systemuser", test.Organization.AdministratorId) { ["transactioncurrencyid"] = Euro(test, 0.8m) });

        var row = Read(test, test.Admin.Create(new Entity("account") { ["creditlimit"] = new Money(100) }));

        Assert.Equal(("Euro", 0.8m, 125m), (Currency(row), row["exchangerate"], Base(row)));
    }

    [Fact]
    public async Task Base_amounts_are_rounded_and_not_the_clients()
    {
        await using var test = new TestOrganization();

        var row = Read(test, test.Admin.Create(new Entity("account")
        {
            ["creditlimit"] = new Money(100),
            ["creditlimit_base"] = new Money(5),
            ["exchangerate"] = 9m,
            ["transactioncurrencyid"] = Euro(test, 0.9m),
        }));

        Assert.Equal((0.9m, 111.11m), (row["exchangerate"], Base(row)));
    }

    [Fact]
    public async Task A_new_rate_reaches_a_row_with_the_next_amount_or_currency()
    {
        await using var test = new TestOrganization();
        var euro = Euro(test, 0.5m);
        var id = test.Admin.Create(new Entity("account") { ["creditlimit"] = new Money(100), ["transactioncurrencyid"] = euro });
        test.Admin.Update(new Entity("transactioncurrency", euro.Id) { ["exchangerate"] = 0.25m });

        test.Admin.Update(new Entity("account", id) { ["name"] = "Other" });
        Assert.Equal((0.5m, 200m), (Read(test, id)["exchangerate"], Base(Read(test, id))));
        test.Admin.Update(new Entity("account", id) { ["revenue"] = new Money(10) });
        Assert.Equal((0.25m, 400m), (Read(test, id)["exchangerate"], Base(Read(test, id))));
        test.Admin.Update(new Entity("account", id) { ["creditlimit"] = null });
        Assert.False(Read(test, id).Contains("creditlimit_base"));
    }

    [Fact]
    public async Task An_amount_that_a_step_sets_counts_too()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 20, p => p.Target["creditlimit"] = new Money(3));

        Assert.Equal(3m, Base(Read(test, test.CreateAccount())));
    }

    private static EntityReference Euro(TestOrganization test, decimal rate) => new("transactioncurrency", test.Admin.Create(new Entity("transactioncurrency")
    {
        ["currencyname"] = "Euro",
        ["isocurrencycode"] = "EUR",
        ["currencysymbol"] = "€",
        ["currencyprecision"] = 2,
        ["exchangerate"] = rate,
    }));

    private static Entity Read(TestOrganization test, Guid id) => test.Admin.Retrieve("account", id, new ColumnSet("creditlimit", "creditlimit_base", "exchangerate", "transactioncurrencyid"));

    private static string? Currency(Entity row) => row.GetAttributeValue<EntityReference>("transactioncurrencyid")?.Name;

    private static decimal Base(Entity row) => row.GetAttributeValue<Money>("creditlimit_base").Value;
}
