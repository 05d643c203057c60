using System;
using Amqp;

namespace LocalDataverse.Broker.Messages;

/// <summary>A message as it came over the wire. It isn't decoded on arrival: an exception at that point would close the whole connection.</summary>
internal sealed class RawMessage : Message
{
    public RawMessage(ByteBuffer buffer) =>
        Encoded = buffer.Buffer.AsSpan(buffer.Offset, buffer.Length).ToArray();

    /// <summary>Every section, in the sender's own encoding.</summary>
    public byte[] Encoded { get; }
}
