using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_an_account_changes
{
    [Fact]
    public async Task Should_tell_its_life_in_order()
    {
        await using var stage = await Stage.SetAsync();
        var account = stage.CreateAccount();

        stage.Salesperson.Update(new Entity("account", account) { ["address1_city"] = "Redmond" });
        stage.Admin.Update(new Entity("account", account) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        stage.Admin.Update(new Entity("account", account) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(1) });
        await stage.DrainAsync();

        var told = await stage.ConsumeAsync("account");
        Assert.Equal(
            ["erp.account.created.v1", "erp.account.changed.v1", "erp.account.deactivated.v1", "erp.account.changed.v1"], told.Select(e => (string?)e["type"]));
        Assert.Equal(["1", "2", "3", "4"], told.Select(e => (string?)e["sequence"]));
        Assert.Equal("Redmond", (string?)told[1]["data"]!["address"]!["city"]);
        Assert.Equal("US-001", (string?)told[2]["data"]!["accountNumber"]);
    }

    [Fact]
    public async Task Should_end_with_the_state_it_ended_in_when_one_request_changes_it_often()
    {
        await using var stage = await Stage.SetAsync();
        var account = stage.CreateAccount();
        var targets = new EntityCollection { EntityName = "account" };
        foreach (var state in new[] { 1, 0, 1 })
            targets.Entities.Add(new Entity("account", account) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(state + 1) });

        stage.Admin.Execute(new UpdateMultipleRequest { Targets = targets });

        Assert.Equal(["erp.account.created.v1", "erp.account.deactivated.v1"], stage.Messages("account").Select(m => (string)m["erp_eventtype"]));
    }

    [Fact]
    public async Task Should_not_tell_a_column_that_Sales_does_not_own()
    {
        await using var stage = await Stage.SetAsync();
        var account = stage.CreateAccount();

        stage.Admin.Update(new Entity("account", account) { ["creditonhold"] = true, ["description"] = "x" });

        Assert.Single(stage.Messages("account"));
    }
}
