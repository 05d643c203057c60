using System;
using System.Net.Http;
using System.Threading.Tasks;
using ErpIntegration.Plugins.Dispatch;
using ErpIntegration.Plugins.Dispatch.Transports;
using ErpIntegration.Tables;
using ErpIntegration.Tests.Unit.Doubles;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Dispatch;

public sealed class ServiceBusRestTransportTests
{
    private readonly PluginRun _run = new();

    [Theory]
    [InlineData(302)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(413)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Send_Refused_SaysStatusAndReasonAndNoSecret(int status)
    {
        await using var bus = (await ErpStub.StartAsync()).Then($"<Error><Code>{status}</Code><Detail>the reason</Detail></Error>", status, ("Location", "/elsewhere"));

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(bus));

        Assert.StartsWith($"Service Bus answered {status} ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("the reason", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"/erp/messages answered {status}", _run.Trace.Text, StringComparison.Ordinal);
        Assert.Single(bus.Requests);
        Assert.DoesNotContain("opaque-token", failure + _run.Trace.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_NoAnswerInTime_SaysSo()
    {
        var late = new TaskCompletionSource();
        await using var bus = (await ErpStub.StartAsync()).Then(_ => late.Task);

        var failure = await Assert.ThrowsAsync<TimeoutException>(() => SendAsync(bus, TimeSpan.FromMilliseconds(100)));

        late.SetResult();
        Assert.Equal("Service Bus didn't answer within 0.1 seconds.", failure.GetBaseException().Message);
    }

    [Fact]
    public async Task Send_Accepted_PostsToTheQueueAndClosesTheConnection()
    {
        await using var bus = (await ErpStub.StartAsync()).Then("", StatusCodes.Status201Created);

        await SendAsync(bus);

        var request = Assert.Single(bus.Requests);
        Assert.Equal("/erp/messages", request.Path);
        Assert.Equal("Bearer opaque-token", request.Authorization);
        Assert.Equal("close", request.Connection);
        Assert.Equal(["https://servicebus.azure.net/.default"], _run.Identity.Scopes);
    }

    // The call blocks, as the platform's does: not on the thread the test waits on.
    private Task SendAsync(ErpStub bus, TimeSpan? timeout = null)
    {
        var scope = new PluginScope(_run, _run.Clock);
        var transport = new ServiceBusRestTransport(scope, new Uri(bus.Url + "/erp/"), new ManagedIdentityToken(scope), timeout);
        var message = new OutboxMessage(new Entity(IntegrationMessage.Table, Guid.NewGuid())
        {
            [IntegrationMessage.MessageId] = "m-1",
            [IntegrationMessage.Subject] = "salesorder/1",
            [IntegrationMessage.EventType] = "erp.salesorder.submitted.v1",
            [IntegrationMessage.TraceId] = "0af7651916cd43dd8448eb211c80319c",
        });
        return Task.Run(() => transport.Send(message, "{}"));
    }
}
