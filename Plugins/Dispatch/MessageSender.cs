using System;
using ErpIntegration.Plugins.Dispatch.Transports;

namespace ErpIntegration.Plugins.Dispatch;

/// <summary>Sends one message and writes down what became of it. A failed post is an attempt that failed: it is written down too, and nothing is thrown.</summary>
internal sealed class MessageSender
{
    private readonly PluginScope _scope;
    private readonly DispatchSettings _settings;
    private readonly DispatchLedger _ledger;
    private IMessageTransport? _transport;

    /// <summary>Makes one.</summary>
    public MessageSender(PluginScope scope, DispatchSettings settings, DispatchLedger ledger)
    {
        _scope = scope;
        _settings = settings;
        _ledger = ledger;
    }

    /// <summary>Sends it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="nextAttempt">When to try again after a failure; null when it succeeded or was given up.</param>
    public SendOutcome Send(OutboxMessage message, out DateTime? nextAttempt)
    {
        nextAttempt = null;
        var destination = string.Empty;
        try
        {
            // Not before: settings that can't be used are a reason why this message didn't leave.
            _settings.EnsureValid();
            _transport ??= MessageTransports.Create(_scope, _settings);
            destination = _transport.Destination;
            _transport.Send(message, Envelope(message, _transport.MaximumBytes));
        }
        catch (Exception failure)
        {
            // Whatever the bus, the platform or the settings had against it: the row says why.
            _scope.Trace.Write(failure);
            nextAttempt = NextAttempt(message);
            _ledger.Failed(message, destination, failure.GetBaseException().Message, nextAttempt);
            return SendOutcome.Failed;
        }

        _scope.Trace.Write($"Message {message.MessageId} posted to {destination}");
        return _ledger.Dispatched(message, destination, _scope.Clock.UtcNow) ? SendOutcome.Sent : SendOutcome.Corrected;
    }

    private DateTime? NextAttempt(OutboxMessage message)
    {
        var attempt = message.Attempts + 1;
        if (attempt >= _settings.MaximumAttempts)
        {
            _scope.Trace.Write($"Attempt {attempt} of message {message.MessageId} failed; it is given up");
            return null;
        }

        var next = _scope.Clock.UtcNow + RetrySchedule.DelayAfter(attempt, message.RowId);
        _scope.Trace.Write($"Attempt {attempt} of message {message.MessageId} failed; the next one is due at {next:u}");
        return next;
    }

    private string Envelope(OutboxMessage message, int maximumBytes)
    {
        if (!ClaimCheck.IsNeeded(message.Envelope, maximumBytes))
            return message.Envelope;
        _scope.Trace.Write($"The envelope of {message.Envelope.Length} characters travels as a claim check");
        return ClaimCheck.Create(message.Envelope, message.RowId, _settings.EnvironmentUrl);
    }
}
