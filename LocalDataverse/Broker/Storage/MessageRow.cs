using System;
using LocalDataverse.Broker.Messages;

namespace LocalDataverse.Broker.Storage;

/// <summary>
/// A message as it is stored: a snapshot, since the message goes on changing while the store writes. Without <c>Encoded</c> only the other columns
/// are written.
/// </summary>
internal sealed record MessageRow(
    long Id,
    string Queue,
    long SequenceNumber,
    bool IsDeadLetter,
    MessageState State,
    int DeliveryCount,
    DateTimeOffset EnqueuedTime,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset? ScheduledFor,
    byte[]? Encoded)
{
    public static MessageRow Of(string queue, BrokeredMessage message, bool withBody) => new(
        message.StoreId, queue, message.SequenceNumber, message.IsDeadLetter, message.State, message.DeliveryCount,
        message.EnqueuedTime, message.ExpiresAt, message.ScheduledFor, withBody ? message.Encoded : null);

    public BrokeredMessage ToMessage()
    {
        var message = BrokeredMessage.Parse(Encoded ?? throw new InvalidOperationException("The row was read without its body."));
        message.StoreId = Id;
        message.SequenceNumber = SequenceNumber;
        message.IsDeadLetter = IsDeadLetter;
        message.State = State;
        message.DeliveryCount = DeliveryCount;
        message.EnqueuedTime = EnqueuedTime;
        message.ExpiresAt = ExpiresAt;
        message.ScheduledFor = ScheduledFor;
        return message;
    }
}
