using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>What is documented and what practitioners report differ; the solution works either way.</summary>
public sealed class When_the_platform_runs_jobs_in_a_transaction
{
    [Theory]
    [InlineData(Transport.ServiceEndpoint)]
    [InlineData(Transport.ServiceBusRest)]
    public async Task Should_send_the_messages_of_a_subject_in_their_order(Transport transport)
    {
        await using var stage = await Stage.SetAsync(configure: o => o.AsyncTransaction = true, transport: transport);
        var order = stage.CreateOrder();
        stage.Submit(order);
        Rename(stage, order, "Once");
        Rename(stage, order, "Twice");

        await stage.DrainAsync();

        Assert.Equal(["1", "2", "3"], (await stage.ConsumeAsync()).Select(e => (string?)e["sequence"]));
        Assert.All(stage.Messages(), m => Assert.Equal(MessageStates.Dispatched, Stage.StateOf(m)));
    }

    [Theory]
    [InlineData(Transport.ServiceEndpoint)]
    [InlineData(Transport.ServiceBusRest)]
    public async Task Should_write_down_what_failed_and_send_it_once_the_broker_is_back(Transport transport)
    {
        await using var stage = await Stage.SetAsync(brokerUp: false, configure: o => o.AsyncTransaction = true, transport: transport);
        var order = await stage.SubmitAsync();
        Rename(stage, order, "Later");
        await stage.DrainAsync();

        Assert.Equal([MessageStates.Failed, MessageStates.Pending], stage.StatesOf("salesorder", order));
        Assert.Equal(1, stage.Messages()[0]["erp_attempts"]);
        await stage.StartBrokerAsync();
        stage.LetTimePass();
        await stage.SweepAsync();

        Assert.Equal(["1", "2"], (await stage.ConsumeAsync()).Select(e => (string?)e["sequence"]));
        Assert.Equal([MessageStates.Dispatched, MessageStates.Dispatched], stage.StatesOf("salesorder", order));
    }

    [Fact]
    public async Task Should_hold_back_what_comes_after_a_message_that_was_given_up_until_it_is_replayed()
    {
        await using var stage = await Stage.SetAsync(brokerUp: false, o => o.AsyncTransaction = true);
        stage.SetVariable("erp_MaximumAttempts", "1");
        var order = await stage.SubmitAsync();
        Rename(stage, order, "Later");
        await stage.DrainAsync();
        Assert.Equal([MessageStates.DeadLettered, MessageStates.Held], stage.StatesOf("salesorder", order));
        await stage.StartBrokerAsync();

        Stage.Call(stage.Admin, "erp_ReplayMessages", ("All", true));
        await stage.DrainAsync();

        Assert.Equal(["1", "2"], (await stage.ConsumeAsync()).Select(e => (string?)e["sequence"]));
    }

    private static void Rename(Stage stage, System.Guid order, string name) => stage.Salesperson.Update(new Entity("salesorder", order) { ["name"] = name });
}
