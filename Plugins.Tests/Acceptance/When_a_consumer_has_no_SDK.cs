using System;
using System.Linq;
using System.Threading.Tasks;
using Contoso.ErpConsumer;
using LocalDataverse.Testing;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The consumers that the documents show.</summary>
public sealed class When_a_consumer_has_no_SDK
{
    [Fact]
    public async Task Should_read_the_messages_in_Node()
    {
        var node = await NodeWorkspace.PrepareAsync("consumers");
        await using var stage = await Stage.SetAsync();
        var order = await SubmitAndChangeAsync(stage);

        var output = await node.RunAsync("consume.mjs", stage.Broker!.ConnectionString, Stage.Queue, "3");

        Assert.Contains($"erp.salesorder.submitted.v1 salesorder/{order} 1 {{\"orderId\":\"{order}\"", output, StringComparison.Ordinal);
        Assert.Contains($"erp.salesorder.changed.v1 salesorder/{order} 2 ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_read_the_messages_in_CSharp()
    {
        await using var stage = await Stage.SetAsync();
        var order = await SubmitAndChangeAsync(stage);

        var events = (await stage.ReceiveAsync()).Select(body => EnvelopeReader.Read(body)).Where(e => (string?)e["subject"] == $"salesorder/{order}");

        Assert.Equal(["erp.salesorder.submitted.v1", "erp.salesorder.changed.v1"], events.Select(e => (string?)e["type"]));
    }

    private static async Task<Guid> SubmitAndChangeAsync(Stage stage)
    {
        var order = await stage.SubmitAsync();
        stage.Salesperson.Update(new Entity("salesorder", order) { ["name"] = "Renamed" });
        await stage.DrainAsync();
        return order;
    }
}
