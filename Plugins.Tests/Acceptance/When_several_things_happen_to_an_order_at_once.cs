using System;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_several_things_happen_to_an_order_at_once
{
    [Theory]
    [MemberData(nameof(Stage.Ways), MemberType = typeof(Stage))]
    public async Task Should_tell_all_of_one_transaction_in_its_order(Transport transport, bool asyncTransaction)
    {
        await using var stage = await Stage.SetAsync(transport: transport, asyncTransaction: asyncTransaction);
        var order = stage.CreateOrder();

        stage.Salesperson.Execute(new ExecuteTransactionRequest
        {
            Requests =
            [
                new UpdateRequest { Target = State(order, 1, 3) },
                new UpdateRequest { Target = new Entity("salesorder", order) { ["name"] = "Renamed" } },
                new UpdateRequest { Target = State(order, 2, 4) },
            ],
        });
        await stage.DrainAsync();

        var told = await stage.ConsumeAsync();
        Assert.Equal(["erp.salesorder.submitted.v1", "erp.salesorder.changed.v1", "erp.salesorder.cancelled.v1"], told.Select(e => (string?)e["type"]));
        Assert.Equal(["1", "2", "3"], told.Select(e => (string?)e["sequence"]));
        Assert.Equal("Renamed", (string?)told[1]["data"]!["name"]);
    }

    [Fact]
    public async Task Should_tell_nothing_of_a_transaction_whose_last_request_fails()
    {
        await using var stage = await Stage.SetAsync();
        var order = stage.CreateOrder();

        Assert.ThrowsAny<FaultException>(() => stage.Salesperson.Execute(new ExecuteTransactionRequest
        {
            Requests =
            [
                new UpdateRequest { Target = State(order, 1, 3) },
                new UpdateRequest { Target = new Entity("salesorder", Guid.NewGuid()) { ["name"] = "No such order" } },
            ],
        }));
        await stage.DrainAsync();

        Assert.Empty(stage.Messages());
        Assert.Empty(await stage.ConsumeAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Should_tell_once_that_it_was_submitted_when_two_submit_it(bool sentInBetween)
    {
        await using var stage = await Stage.SetAsync();
        var order = stage.CreateOrder();
        await stage.DrainAsync();
        if (sentInBetween) stage.Organization.StartAsyncService();

        var cancel = TestContext.Current.CancellationToken;
        await Task.WhenAll(Task.Run(() => stage.Submit(order), cancel), Task.Run(() => stage.Submit(order), cancel));
        await stage.DrainAsync();

        // A message that the second operation brings up to date while it leaves is sent again, under its id.
        var told = (await stage.ConsumeAsync()).Select(e => $"{e["type"]} {e["sequence"]} {e["id"]}");
        Assert.StartsWith("erp.salesorder.submitted.v1 1 ", Assert.Single(told.Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_tell_what_had_happened_before_it_was_deleted_and_no_changes_by_its_lines()
    {
        await using var stage = await Stage.SetAsync();
        var order = stage.CreateOrder();
        stage.Submit(order);

        stage.Admin.Delete("salesorder", order);
        await stage.DrainAsync();

        Assert.Equal(["erp.salesorder.submitted.v1"], (await stage.ConsumeAsync()).Select(e => (string?)e["type"]));
    }

    private static Entity State(Guid order, int state, int status)
        => new("salesorder", order) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(status) };
}
