using System;
using System.Globalization;
using Amqp;
using Amqp.Framing;
using Amqp.Types;

namespace LocalDataverse.Broker.Messages;

/// <summary>Encodes a message for a receiver: the broker's header and annotations, then the sender's sections unchanged.</summary>
internal static class DeliveryEncoder
{
    private static readonly Symbol SequenceNumber = new("x-opt-sequence-number");
    private static readonly Symbol EnqueueSequenceNumber = new("x-opt-enqueue-sequence-number");
    private static readonly Symbol EnqueuedTime = new("x-opt-enqueued-time");
    private static readonly Symbol Offset = new("x-opt-offset");
    private static readonly Symbol LockedUntil = new("x-opt-locked-until");
    private static readonly Symbol State = new("x-opt-message-state");

    public static ByteBuffer Encode(BrokeredMessage message, bool omitBody = false)
    {
        var buffer = new ByteBuffer(message.Size + 256, autoGrow: true);
        Header(message).Encode(buffer);
        Annotations(message).Encode(buffer);
        message.Sections.AppendTo(buffer, omitBody);
        return buffer;
    }

    public static byte[] EncodeToArray(BrokeredMessage message, bool omitBody = false)
    {
        var buffer = Encode(message, omitBody);
        return buffer.Buffer.AsSpan(buffer.Offset, buffer.Length).ToArray();
    }

    /// <summary>Encodes an event for a reader of a partition.</summary>
    public static ByteBuffer EncodeEvent(BrokeredMessage message)
    {
        var buffer = new ByteBuffer(message.Size + 256, autoGrow: true);
        Header(message).Encode(buffer);
        var annotations = Annotations(message);
        annotations.Map[Offset] = message.SequenceNumber.ToString(CultureInfo.InvariantCulture);
        annotations.Map.Remove(State);
        annotations.Map.Remove(EnqueueSequenceNumber);
        annotations.Encode(buffer);
        message.Sections.AppendTo(buffer);
        return buffer;
    }

    private static Header Header(BrokeredMessage message)
    {
        var sent = message.Sections.Header;
        var header = new Header { Durable = true, DeliveryCount = (uint)message.DeliveryCount };
        if (sent.HasField(1))
            header.Priority = sent.Priority;
        if (message.ExpiresAt is { } expiresAt)
            header.Ttl = (uint)Math.Clamp((expiresAt - message.EnqueuedTime).TotalMilliseconds, 0, uint.MaxValue);
        else if (sent.HasField(2))
            header.Ttl = sent.Ttl;
        return header;
    }

    private static MessageAnnotations Annotations(BrokeredMessage message)
    {
        var annotations = new MessageAnnotations();
        if (message.Sections.Annotations is { } sent)
        {
            foreach (var (key, value) in sent.Map)
                annotations.Map[key] = value;
        }
        annotations.Map[SequenceNumber] = message.SequenceNumber;
        annotations.Map[EnqueueSequenceNumber] = message.SequenceNumber;
        annotations.Map[EnqueuedTime] = message.EnqueuedTime.UtcDateTime;
        annotations.Map[State] = (int)message.State;
        if (message.Lock is { } held)
            annotations.Map[LockedUntil] = held.Until.UtcDateTime;
        return annotations;
    }
}
