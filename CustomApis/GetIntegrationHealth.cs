using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.CustomApis.Health;
using ErpIntegration.Data;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.CustomApis;

/// <summary>erp_GetIntegrationHealth: how many messages are in which state, how long the oldest waits, and when messages last left through each endpoint.</summary>
[CustomApi(
    "erp_GetIntegrationHealth",
    DisplayName = "Get Integration Health",
    Description = "How many messages are in which state, how long the oldest waits, and when messages last left.",
    AllowedCustomProcessingSteps = AllowedSteps.None,
    ExecutePrivilege = IntegrationMessage.ReadPrivilege)]
[ResponseProperty(nameof(MessageState.Pending), ParameterType.Integer, DisplayName = "Pending", Description = "Messages not sent yet.")]
[ResponseProperty(nameof(MessageState.Failed), ParameterType.Integer, DisplayName = "Failed", Description = "Messages whose last attempt failed and that are tried again.")]
[ResponseProperty(nameof(MessageState.Held), ParameterType.Integer, DisplayName = "Held", Description = "Messages that wait behind one that was given up.")]
[ResponseProperty(nameof(MessageState.DeadLettered), ParameterType.Integer, DisplayName = "Dead Lettered", Description = "Messages that were given up: replay or discard them.")]
[ResponseProperty(nameof(MessageState.Dispatched), ParameterType.Integer, DisplayName = "Dispatched", Description = "Messages sent that the ERP hasn't answered yet.")]
[ResponseProperty(nameof(MessageState.Rejected), ParameterType.Integer, DisplayName = "Rejected", Description = "Messages that the ERP rejected.")]
[ResponseProperty(nameof(MessageState.Discarded), ParameterType.Integer, DisplayName = "Discarded", Description = "Messages that somebody decided not to send.")]
[ResponseProperty(AcknowledgedLastDay, ParameterType.Integer, DisplayName = "Acknowledged Last Day", Description = "Messages that the ERP accepted within the last 24 hours.")]
[ResponseProperty(OldestWaitingOn, ParameterType.DateTime, DisplayName = "Oldest Waiting On", Description = "When the event of the longest waiting message happened; empty when none waits.")]
[ResponseProperty(OldestWaitingSeconds, ParameterType.Integer, DisplayName = "Oldest Waiting Seconds", Description = "How long that is ago; 0 when none waits.")]
[ResponseProperty(CountsJson, ParameterType.String, DisplayName = "Counts JSON", Description = "The counts by event type: an array of eventType, state, count.")]
[ResponseProperty(EndpointsJson, ParameterType.String, DisplayName = "Endpoints JSON", Description = "The endpoints: an array of endpoint, lastDispatchedOn.")]
[JsonAnswer(CountsJson, typeof(StateCount))]
[JsonAnswer(EndpointsJson, typeof(EndpointSuccess))]
public sealed class GetIntegrationHealth : PluginBase
{
    private const string AcknowledgedLastDay = "AcknowledgedLastDay";
    private const string OldestWaitingOn = "OldestWaitingOn";
    private const string OldestWaitingSeconds = "OldestWaitingSeconds";
    private const string CountsJson = "CountsJson";
    private const string EndpointsJson = "EndpointsJson";

    private static readonly MessageState[] Reported =
    {
        MessageState.Pending, MessageState.Failed, MessageState.Held, MessageState.DeadLettered, MessageState.Dispatched, MessageState.Rejected, MessageState.Discarded,
    };

    /// <summary>Called by the platform.</summary>
    public GetIntegrationHealth()
        : this(SystemClock.Instance)
    {
    }

    internal GetIntegrationHealth(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var reader = new HealthReader(scope.System);
        var now = scope.Clock.UtcNow;
        var open = reader.Open();
        var accepted = reader.AcceptedSince(now.AddDays(-1));
        var output = scope.Context.OutputParameters;

        foreach (var state in Reported)
            output[state.ToString()] = Sum(open.Where(count => count.State == state.ToString()));
        output[AcknowledgedLastDay] = Sum(accepted);
        output[CountsJson] = Json.Write(open.Concat(accepted).ToArray());
        output[EndpointsJson] = Json.Write(reader.Endpoints().ToArray());
        Oldest(output, reader.OldestWaiting(), now);
    }

    private static void Oldest(ParameterCollection output, DateTime? oldest, DateTime now)
    {
        if (oldest is { } on)
            output[OldestWaitingOn] = on;
        output[OldestWaitingSeconds] = oldest is { } since ? (int)Math.Max(0, Math.Min(int.MaxValue, (now - since).TotalSeconds)) : 0;
    }

    private static int Sum(IEnumerable<StateCount> counts) => counts.Sum(count => count.Count);
}
