using System.Collections.Generic;
using System.IO;

namespace LocalDataverse.Broker.Messages;

/// <summary>Takes apart what arrives in one transfer.</summary>
internal static class MessageBatch
{
    /// <summary>Message format of a batch: every data section of the body is an encoded message (Microsoft's clients call it batchable).</summary>
    public const uint Format = 0x80013700;

    /// <summary>The encoded messages of a transfer, one or many.</summary>
    /// <exception cref="InvalidDataException">The transfer isn't valid AMQP, or is an empty batch.</exception>
    public static IReadOnlyList<byte[]> Unpack(RawMessage message)
    {
        if (message.Format != Format)
            return [message.Encoded];
        var messages = new List<byte[]>();
        foreach (var data in MessageSections.Parse(message.Encoded).DataSections())
            messages.Add(data.ToArray());
        return messages.Count > 0 ? messages : throw new InvalidDataException("The batch holds no message.");
    }
}
