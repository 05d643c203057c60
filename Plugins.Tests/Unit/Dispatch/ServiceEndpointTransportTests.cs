using System;
using System.Linq;
using ErpIntegration.Plugins.Dispatch;
using ErpIntegration.Plugins.Dispatch.Transports;
using ErpIntegration.Tables;
using ErpIntegration.Tests.Unit.Doubles;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Dispatch;

public sealed class ServiceEndpointTransportTests
{
    private readonly PluginRun _run = new();

    [Fact]
    public void Send_AnotherEndpointIsNamed_PostsThereAtOnce()
    {
        var first = _run.Dataverse.Create(new Entity(ServiceEndpoint.Table) { [ServiceEndpoint.Name] = "first" });
        var second = _run.Dataverse.Create(new Entity(ServiceEndpoint.Table) { [ServiceEndpoint.Name] = "second" });

        Send("first");
        Send("second");

        Assert.Equal([first, second], _run.Endpoints.Posts.Select(post => post.Endpoint.Id));
    }

    private void Send(string endpoint)
        => new ServiceEndpointTransport(new PluginScope(_run, _run.Clock), endpoint).Send(new OutboxMessage(new Entity(IntegrationMessage.Table, Guid.NewGuid())), "{}");
}
