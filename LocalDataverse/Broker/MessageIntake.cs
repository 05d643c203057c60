using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Amqp.Framing;
using LocalDataverse.Broker.Faults;
using LocalDataverse.Broker.Messages;

namespace LocalDataverse.Broker;

/// <summary>Takes in what is sent, whichever way it came. Thread-safe.</summary>
internal sealed class MessageIntake(BrokerEntities entities, BrokerFaults faults, TimeProvider clock)
{
    /// <summary>
    /// Takes messages in, all or none. The call returns when they are under way, so that messages of one sender keep their order; the task ends with
    /// the outcome: null when they are on the disk.
    /// </summary>
    /// <param name="target">Where to.</param>
    /// <param name="size">Size of what was sent, in bytes of its AMQP encoding.</param>
    /// <param name="unpack">Gives the encoded messages; may throw <see cref="InvalidDataException"/>.</param>
    public Task<Error?> TakeAsync(IMessageTarget target, long size, Func<IReadOnlyList<byte[]>> unpack)
    {
        var fault = faults.HitMessage(target.Name);
        var outcome = fault is not null && FaultErrors.Of(fault, target.Name, entities.UriOf(target.Name), "Send") is { } error
            ? Task.FromResult<Error?>(error)
            : AcceptAsync(target, size, unpack);
        return fault?.Delay > TimeSpan.Zero ? DelayedAsync(outcome, fault.Delay) : outcome;
    }

    private static Task<Error?> AcceptAsync(IMessageTarget target, long size, Func<IReadOnlyList<byte[]>> unpack)
    {
        if (size > target.MaxMessageSizeBytes)
            return Task.FromResult<Error?>(BrokerError.MessageTooLarge(size, target.MaxMessageSizeBytes));
        IReadOnlyList<BrokeredMessage> messages;
        try
        {
            messages = [.. unpack().Select(BrokeredMessage.Parse)];
        }
        catch (InvalidDataException exception)
        {
            return Task.FromResult<Error?>(BrokerError.Malformed(exception.Message));
        }
        // Continuations answer clients; the queue's loop has better things to do.
        var outcome = new TaskCompletionSource<Error?>(TaskCreationOptions.RunContinuationsAsynchronously);
        target.Send(messages, outcome.SetResult);
        return outcome.Task;
    }

    private async Task<Error?> DelayedAsync(Task<Error?> outcome, TimeSpan delay)
    {
        await Task.Delay(delay, clock).ConfigureAwait(false);
        return await outcome.ConfigureAwait(false);
    }
}
