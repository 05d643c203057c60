using System;
using System.Text.Json;
using ErpIntegration.Configuration;
using ErpIntegration.Naming;
using ErpIntegration.Plugins;
using ErpIntegration.Plugins.Dispatch;
using ErpIntegration.Tables;
using ErpIntegration.Tests.Unit.Doubles;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Dispatch;

public sealed class DispatchMessageTests
{
    private const string Envelope = """{"specversion":"1.0","id":"m1","source":"s","type":"t","data":{}}""";

    private readonly PluginRun _run = new();

    [Fact]
    public void Execute_Pending_PostsTheEnvelopeAndMarksTheRowDispatched()
    {
        Given(MessageState.Pending);

        Dispatch();

        var (endpoint, envelope) = Assert.Single(_run.Endpoints.Posts);
        Assert.Equal((ServiceEndpoint.Table, ComponentIds.ServiceEndpoint(ServiceEndpoints.Erp)), (endpoint.LogicalName, endpoint.Id));
        Assert.Equal(Envelope, envelope);
        var row = Row();
        Assert.Equal(MessageState.Dispatched, State(row));
        Assert.Equal(1, row[IntegrationMessage.Attempts]);
        Assert.Equal(_run.Clock.UtcNow, row[IntegrationMessage.DispatchedOn]);
        Assert.All(_run.Dataverse.Users, user => Assert.Null(user));
    }

    [Fact]
    public void Execute_PostFails_WritesReasonAndPlanAndCompletes()
    {
        Given(MessageState.Pending);
        _run.Endpoints.Failure = new InvalidOperationException("The bus is down.");

        Dispatch();

        var row = Row();
        Assert.Equal(MessageState.Failed, State(row));
        Assert.Equal("The bus is down.", row[IntegrationMessage.LastError]);
        Assert.Equal(1, row[IntegrationMessage.Attempts]);
        Assert.Equal(_run.Clock.UtcNow + RetrySchedule.DelayAfter(1, row.Id), row[IntegrationMessage.NextAttemptOn]);
        Assert.False(row.Contains(IntegrationMessage.DispatchedOn));
    }

    [Fact]
    public void Execute_FailedBefore_PostsAgainAndClearsThePlan()
    {
        Given(MessageState.Failed, attempts: 3);

        Dispatch();

        var row = Row();
        Assert.Equal(MessageState.Dispatched, State(row));
        Assert.Equal(4, row[IntegrationMessage.Attempts]);
        Assert.Null(row[IntegrationMessage.NextAttemptOn]);
        Assert.Null(row[IntegrationMessage.LastError]);
    }

    [Theory]
    [InlineData(MessageState.Dispatched)]
    [InlineData(MessageState.Acknowledged)]
    [InlineData(MessageState.Rejected)]
    [InlineData(MessageState.DeadLettered)]
    [InlineData(MessageState.Discarded)]
    [InlineData(MessageState.Held)]
    internal void Execute_NotDue_PostsNothing(MessageState state)
    {
        Given(state);

        Dispatch();

        Assert.Empty(_run.Endpoints.Posts);
        Assert.Equal(state, State(Row()));
    }

    [Fact]
    public void Execute_AnsweredWhilePosting_KeepsTheAnswer()
    {
        var id = Given(MessageState.Pending);
        _run.Endpoints.WhilePosting = () => _run.Dataverse.Update(new Entity(IntegrationMessage.Table, id)
        {
            [IntegrationMessage.State] = new OptionSetValue((int)MessageState.Acknowledged),
        });

        Dispatch();

        var row = Row();
        Assert.Equal(MessageState.Acknowledged, State(row));
        Assert.Equal(1, row[IntegrationMessage.Attempts]);
        Assert.Equal(_run.Clock.UtcNow, row[IntegrationMessage.DispatchedOn]);
    }

    [Fact]
    public void Execute_AnsweredAlthoughThePostSeemedToFail_KeepsTheAnswerAndPlansNothing()
    {
        var id = Given(MessageState.Pending);
        _run.Endpoints.Failure = new TimeoutException("No answer from the bus.");
        _run.Endpoints.WhilePosting = () => _run.Dataverse.Update(new Entity(IntegrationMessage.Table, id)
        {
            [IntegrationMessage.State] = new OptionSetValue((int)MessageState.Rejected),
        });

        Dispatch();

        var row = Row();
        Assert.Equal(MessageState.Rejected, State(row));
        Assert.False(row.Contains(IntegrationMessage.NextAttemptOn));
        Assert.Equal("No answer from the bus.", row[IntegrationMessage.LastError]);
    }

    [Fact]
    public void Execute_DeletedMeanwhile_DoesNothing()
    {
        _run.Context.PrimaryEntityId = Guid.NewGuid();

        Dispatch();

        Assert.Empty(_run.Endpoints.Posts);
    }

    [Fact]
    public void Execute_DeletedWhilePosting_Completes()
    {
        var id = Given(MessageState.Pending);
        _run.Endpoints.WhilePosting = () => _run.Dataverse.Delete(IntegrationMessage.Table, id);

        Dispatch();

        Assert.Single(_run.Endpoints.Posts);
    }

    [Fact]
    public void Execute_LargeEnvelope_PostsAClaimCheck()
    {
        _run.Set(Variables.EnvironmentUrl, "https://contoso.crm4.dynamics.com");
        var id = Given(MessageState.Pending, envelope: """{"specversion":"1.0","id":"m1","source":"s","type":"t","data":{"text":" """ + new string('x', ClaimCheck.MaximumBytes) + "\"}}");

        Dispatch();

        var claim = JsonDocument.Parse(Assert.Single(_run.Endpoints.Posts).Envelope).RootElement;
        Assert.Equal($"https://contoso.crm4.dynamics.com/api/data/v9.2/erp_integrationmessages({id})?$select=erp_envelope", claim.GetProperty("dataref").GetString());
        Assert.Equal(MessageState.Dispatched, State(Row()));
    }

    private Guid Given(MessageState state, int attempts = 0, string envelope = Envelope)
    {
        var id = _run.Dataverse.Create(new Entity(IntegrationMessage.Table)
        {
            [IntegrationMessage.MessageId] = "m1",
            [IntegrationMessage.State] = new OptionSetValue((int)state),
            [IntegrationMessage.Attempts] = attempts,
            [IntegrationMessage.Endpoint] = ServiceEndpoints.Erp,
            [IntegrationMessage.Envelope] = envelope,
        });
        _run.Context.PrimaryEntityId = id;
        return id;
    }

    private void Dispatch()
    {
        _run.Context.Mode = 1;
        new DispatchMessage(_run.Clock).Execute(_run);
    }

    private Entity Row() => _run.Dataverse.Only(IntegrationMessage.Table);

    private static MessageState State(Entity row) => (MessageState)row.GetAttributeValue<OptionSetValue>(IntegrationMessage.State).Value;
}
