using System;
using System.Buffers.Binary;
using System.IO;
using System.Security.Principal;
using System.Text;
using System.Threading.Tasks;
using Amqp;
using Amqp.Sasl;
using Amqp.Types;
using LocalDataverse.Broker.Security;

namespace LocalDataverse.Broker.Transport;

/// <summary>
/// The server's side of a SASL exchange (AMQP 1.0 part 5.3). It ends when the peer's AMQP header has arrived. AMQPNetLite's own listener sends
/// its header and open right behind the outcome; clients built on rhea leave what comes in one packet with the outcome unread and hang.
/// </summary>
internal sealed class SaslServer(SharedAccessPolicy policy)
{
    private const int HeaderSize = 8;
    private const int MaxFrameSize = 512;
    private const byte SaslInitCode = 0x41;
    private const byte SaslFrameType = 1;

    private static readonly byte[] AmqpHeader = [(byte)'A', (byte)'M', (byte)'Q', (byte)'P', 0, 1, 0, 0];
    private static readonly byte[] SaslHeader = [(byte)'A', (byte)'M', (byte)'Q', (byte)'P', 3, 1, 0, 0];

    // MSSBCBS is how Service Bus names the mechanism for "a token follows on $cbs"; to the connection it is the same as ANONYMOUS.
    private static readonly Symbol[] Mechanisms = ["MSSBCBS", "PLAIN", "ANONYMOUS"];

    /// <summary>Runs the exchange. False when the peer was refused; the transport then only waits to be closed.</summary>
    /// <exception cref="InvalidDataException">The peer doesn't speak AMQP 1.0.</exception>
    public async Task<bool> NegotiateAsync(SocketTransport transport)
    {
        var header = await transport.ReceiveExactlyAsync(HeaderSize).ConfigureAwait(false);
        if (header.AsSpan().SequenceEqual(SaslHeader))
        {
            if (!await AuthenticateAsync(transport).ConfigureAwait(false))
                return false;
            header = await transport.ReceiveExactlyAsync(HeaderSize).ConfigureAwait(false);
        }
        if (!header.AsSpan().SequenceEqual(AmqpHeader))
        {
            // Part 2.2: answer with the header that is supported, then close.
            await transport.SendAsync(Raw(SaslHeader)).ConfigureAwait(false);
            throw new InvalidDataException("The peer doesn't speak AMQP 1.0.");
        }
        transport.Unread(HeaderSize);
        return true;
    }

    private async Task<bool> AuthenticateAsync(SocketTransport transport)
    {
        await transport.SendAsync(Raw(SaslHeader)).ConfigureAwait(false);
        await SendAsync(transport, new SaslMechanisms { SaslServerMechanisms = Mechanisms }).ConfigureAwait(false);
        var init = await ReceiveInitAsync(transport).ConfigureAwait(false);
        var accepted = (string)init.Mechanism switch
        {
            "PLAIN" => AuthenticatePlain(init.InitialResponse, transport),
            "MSSBCBS" or "ANONYMOUS" => true,
            _ => false,
        };
        await SendAsync(transport, new SaslOutcome { Code = accepted ? SaslCode.Ok : SaslCode.Auth }).ConfigureAwait(false);
        return accepted;
    }

    // RFC 4616: authorization identity, NUL, name of the policy, NUL, key.
    private bool AuthenticatePlain(byte[]? response, SocketTransport transport)
    {
        var parts = Encoding.UTF8.GetString(response ?? []).Split('\0');
        if (parts.Length != 3 || !policy.Matches(parts[1], parts[2]))
            return false;
        transport.Principal = new GenericPrincipal(new GenericIdentity(policy.Name, "PLAIN"), null);
        return true;
    }

    private static async Task<SaslInit> ReceiveInitAsync(SocketTransport transport)
    {
        var size = BinaryPrimitives.ReadInt32BigEndian(await transport.ReceiveExactlyAsync(4).ConfigureAwait(false));
        if (size is < HeaderSize or > MaxFrameSize)
            throw new InvalidDataException($"A SASL frame of {size} bytes.");
        var frame = await transport.ReceiveExactlyAsync(size - 4).ConfigureAwait(false);
        var body = (frame[0] * 4) - 4;
        if (body < 4 || body + 3 > frame.Length || frame[1] != SaslFrameType || frame[body + 2] != SaslInitCode)
            throw new InvalidDataException("The first SASL frame isn't sasl-init.");
        var init = new SaslInit();
        init.Decode(new ByteBuffer(frame, body, frame.Length - body, frame.Length - body));
        return init;
    }

    private static Task SendAsync(SocketTransport transport, DescribedList command)
    {
        var buffer = new ByteBuffer(64, autoGrow: true);
        AmqpBitConverter.WriteInt(buffer, 0);
        AmqpBitConverter.WriteUByte(buffer, 2);
        AmqpBitConverter.WriteUByte(buffer, SaslFrameType);
        AmqpBitConverter.WriteUShort(buffer, 0);
        command.Encode(buffer);
        BinaryPrimitives.WriteInt32BigEndian(buffer.Buffer.AsSpan(buffer.Offset), buffer.Length);
        return transport.SendAsync(buffer);
    }

    private static ByteBuffer Raw(byte[] bytes) => new(bytes, 0, bytes.Length, bytes.Length);
}
