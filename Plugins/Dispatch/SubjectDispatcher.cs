using System;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins.Dispatch;

/// <summary>
/// Sends the messages of a subject in their order, one job at a time. It stops at the first that fails: what comes later must not overtake it. In a transaction it sends one
/// message and asks for the next: nobody else can write to the subject meanwhile, so it must be short.
/// </summary>
internal sealed class SubjectDispatcher
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(60);

    private readonly PluginScope _scope;
    private readonly DispatchLedger _ledger;
    private readonly MessageSender _sender;
    private readonly SubjectQueue _queue;
    private readonly string _subject;
    private readonly DateTime _end;

    /// <summary>Makes one; its time begins to run.</summary>
    public SubjectDispatcher(PluginScope scope, DispatchLedger ledger, string subject)
    {
        _scope = scope;
        _ledger = ledger;
        _subject = subject;
        _sender = new MessageSender(scope, DispatchSettings.Of(scope), ledger);
        _queue = new SubjectQueue(scope.System, subject);
        _end = scope.Clock.UtcNow + Budget;
    }

    /// <summary>Sends them.</summary>
    /// <param name="requested">The message that somebody asked for: it is tried although its next attempt is planned for later. Null when nobody did.</param>
    public void Run(Guid? requested)
    {
        if (SubjectLease.TryTake(_scope, _subject) is not { } lease)
        {
            _scope.Trace.Write($"Another job sends the messages of {_subject}; it will find this one");
            return;
        }

        while (true)
        {
            var stop = SendAll(requested);
            if (lease.TryRelease(stop.DueOn))
            {
                if (stop.Next is { } next)
                    Request(next);
                return;
            }

            // A message was added while we were about to leave; its own job found the lease taken.
            if (lease.TryRefresh())
                continue;
            _scope.Trace.Write($"Another job has taken over the messages of {_subject}");
            return;
        }
    }

    private StoppingPoint SendAll(Guid? requested)
    {
        while (true)
        {
            var messages = _queue.Read();
            var complete = messages.Count < SubjectQueue.PageSize;
            foreach (var message in messages)
            {
                if (Obstacle(message, requested) is { } blocked)
                    return blocked;
                if (_ledger.Begin(message) is not { } current)
                    continue;
                switch (_sender.Send(current, out var retryOn))
                {
                    case SendOutcome.Failed when retryOn is { } planned:
                        return StoppingPoint.Until(planned);
                    case SendOutcome.Failed:
                        _queue.Hold(message.Sequence);
                        return StoppingPoint.End;
                    case SendOutcome.Corrected:
                        complete = false;
                        break;
                }

                if (_scope.Context.IsInTransaction)
                    return After(message);
            }

            if (complete)
                return StoppingPoint.End;
        }
    }

    /// <summary>Why a message, and all after it, can't be sent now; null when it can.</summary>
    private StoppingPoint? Obstacle(OutboxMessage message, Guid? requested)
    {
        var now = _scope.Clock.UtcNow;
        if (message.State == MessageState.DeadLettered)
        {
            _scope.Trace.Write($"Message {message.MessageId} was given up and holds back what comes after it in {_subject}");
            _queue.Hold(message.Sequence);
            return StoppingPoint.End;
        }

        if (message.NextAttemptOn is { } planned && planned > now && message.RowId != requested)
            return StoppingPoint.Until(planned);
        return now >= _end ? StoppingPoint.Before(message, now) : null;
    }

    private StoppingPoint After(OutboxMessage sent)
    {
        foreach (var message in _queue.Read())
        {
            if (message.RowId != sent.RowId)
                return Obstacle(message, null) ?? StoppingPoint.Before(message, _scope.Clock.UtcNow);
        }

        return StoppingPoint.End;
    }

    private void Request(Guid message)
    {
        _scope.System.Update(new Entity(IntegrationMessage.Table, message) { [IntegrationMessage.DispatchRequestedOn] = _scope.Clock.UtcNow });
        _scope.Trace.Write($"Another job goes on with the messages of {_subject}");
    }
}
