using System;
using ErpIntegration.Configuration;
using ErpIntegration.Naming;
using ErpIntegration.Plugins.Dispatch;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins;

/// <summary>
/// Posts a message of the outbox through its service endpoint. A failed post is written down and the system job completes all the same: nothing that must be
/// remembered hangs on a job that failed, and no platform retry interferes with ours.
/// </summary>
[PluginStep(
    SdkMessages.Create, IntegrationMessage.Table, Stage.PostOperation, Mode.Asynchronous,
    AsyncAutoDelete = true,
    Description = "Posts a new message through the service endpoint.")]
[PluginStep(
    SdkMessages.Update, IntegrationMessage.Table, Stage.PostOperation, Mode.Asynchronous,
    FilteringColumns = new[] { IntegrationMessage.DispatchRequestedOn },
    AsyncAutoDelete = true,
    Description = "Posts a message again when somebody asked for it.")]
public sealed class DispatchMessage : PluginBase
{
    /// <summary>Shared variable of the posted context that holds the envelope: what consumers read.</summary>
    internal const string EnvelopeVariable = "erp_envelope";

    /// <summary>Called by the platform.</summary>
    public DispatchMessage()
        : this(SystemClock.Instance)
    {
    }

    internal DispatchMessage(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var ledger = new DispatchLedger(scope.System);
        if (ledger.Find(scope.Context.PrimaryEntityId) is not { } message)
        {
            scope.Trace.Write($"The message was deleted; nothing to send");
            return;
        }

        if (!DispatchLedger.IsDue(message))
        {
            scope.Trace.Write($"Nothing to send in state {message.Choice(IntegrationMessage.State)}");
            return;
        }

        scope.Context.SharedVariables[EnvelopeVariable] = Envelope(scope, message);
        try
        {
            Post(scope, message);
        }
        catch (Exception failure)
        {
            // Whatever the bus or the platform had against it: it is an attempt that failed, and the row says why.
            scope.Trace.Write(failure);
            var attempt = message.GetAttributeValue<int>(IntegrationMessage.Attempts) + 1;
            var next = scope.Clock.UtcNow + RetrySchedule.DelayAfter(attempt, message.Id);
            ledger.Failed(message, failure.Message, next);
            scope.Trace.Write($"Attempt {attempt} failed; the next one is due at {next:u}");
            return;
        }

        ledger.Dispatched(message, scope.Clock.UtcNow);
    }

    private static void Post(PluginScope scope, Entity message)
    {
        var endpoint = message.GetAttributeValue<string>(IntegrationMessage.Endpoint) ?? ServiceEndpoints.Erp;
        var reference = new EntityReference(ServiceEndpoint.Table, ComponentIds.ServiceEndpoint(endpoint));
        scope.Get<IServiceEndpointNotificationService>().Execute(reference, scope.Context);
        scope.Trace.Write($"Message {message.GetAttributeValue<string>(IntegrationMessage.MessageId)} posted to {endpoint}");
    }

    private static string Envelope(PluginScope scope, Entity message)
    {
        var envelope = message.GetAttributeValue<string>(IntegrationMessage.Envelope);
        if (!ClaimCheck.IsNeeded(envelope))
            return envelope;
        scope.Trace.Write($"The envelope of {envelope.Length} characters travels as a claim check");
        return ClaimCheck.Create(envelope, message.Id, new EnvironmentVariables(scope.System).Read(Variables.EnvironmentUrl).Find(Variables.EnvironmentUrl));
    }
}
