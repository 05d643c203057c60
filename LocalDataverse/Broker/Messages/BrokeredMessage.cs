using System;
using System.Globalization;
using System.IO;
using Amqp.Types;

namespace LocalDataverse.Broker.Messages;

/// <summary>A message in a queue. Only the queue's own loop changes it.</summary>
internal sealed class BrokeredMessage
{
    private static readonly Symbol ScheduledEnqueueTime = new("x-opt-scheduled-enqueue-time");

    private BrokeredMessage(byte[] encoded, MessageSections sections)
    {
        Encoded = encoded;
        Sections = sections;
        var properties = sections.DecodeProperties();
        MessageId = IdOf(properties.GetMessageId());
        SessionId = properties.GroupId;
    }

    /// <summary>The sender's id of the message, whatever its type; null when it has none.</summary>
    public string? MessageId { get; }

    /// <summary>The session that it belongs to; null when it names none.</summary>
    public string? SessionId { get; }

    /// <summary>Every section as accepted; what is stored.</summary>
    public byte[] Encoded { get; private set; }

    public MessageSections Sections { get; private set; }

    public int Size => Encoded.Length;

    /// <summary>Key of the message in the store; unlike the sequence number it never changes.</summary>
    public long StoreId { get; set; }

    public long SequenceNumber { get; set; }

    public DateTimeOffset EnqueuedTime { get; set; }

    /// <summary>When the time to live ends; null for never.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>When a scheduled message becomes active; null for one that isn't scheduled.</summary>
    public DateTimeOffset? ScheduledFor { get; set; }

    /// <summary>Deliveries that ended without a completion.</summary>
    public int DeliveryCount { get; set; }

    public MessageState State { get; set; }

    public bool IsDeadLetter { get; set; }

    /// <summary>The lock of the receiver that holds it; null when none does.</summary>
    public MessageLock? Lock { get; set; }

    /// <summary>A new message from its encoding.</summary>
    /// <exception cref="InvalidDataException">It isn't valid AMQP.</exception>
    public static BrokeredMessage Parse(byte[] encoded)
    {
        var sections = MessageSections.Parse(encoded);
        var message = new BrokeredMessage(encoded, sections);
        if (sections.Annotations?.Map.TryGetValue(ScheduledEnqueueTime, out var time) == true && time is DateTime utc)
        {
            message.ScheduledFor = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
            message.State = MessageState.Scheduled;
        }
        return message;
    }

    private static string? IdOf(object? id) => id is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(id, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;

    /// <summary>Replaces the message's encoding, as dead-lettering and "properties to modify" do.</summary>
    public void Replace(byte[] encoded)
    {
        Encoded = encoded;
        Sections = MessageSections.Parse(encoded);
    }
}
