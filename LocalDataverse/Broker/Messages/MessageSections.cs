using System;
using System.Collections.Generic;
using System.IO;
using Amqp;
using Amqp.Framing;

namespace LocalDataverse.Broker.Messages;

/// <summary>
/// The sections of an encoded message (AMQP 1.0 part 3.2). Header and annotations are the broker's business and decoded; properties, body and
/// footer are the sender's and kept byte for byte, so that every AMQP type arrives as it was sent.
/// </summary>
internal sealed class MessageSections
{
    private const byte HeaderCode = 0x70;
    private const byte MessageAnnotationsCode = 0x72;
    private const byte PropertiesCode = 0x73;
    private const byte ApplicationPropertiesCode = 0x74;
    private const byte DataCode = 0x75;
    private const byte FooterCode = 0x78;

    private MessageSections()
    {
    }

    /// <summary>The header as sent, or an empty one.</summary>
    public Header Header { get; private init; } = new();

    /// <summary>The annotations as sent, or null.</summary>
    public MessageAnnotations? Annotations { get; private init; }

    /// <summary>The properties section, encoded; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Properties { get; private init; }

    /// <summary>The application-properties section, encoded; empty when there is none.</summary>
    public ReadOnlyMemory<byte> ApplicationProperties { get; private init; }

    /// <summary>The body sections and the footer, encoded.</summary>
    public ReadOnlyMemory<byte> Body { get; private init; }

    /// <summary>Takes an encoded message apart.</summary>
    /// <exception cref="InvalidDataException">It isn't one.</exception>
    public static MessageSections Parse(ReadOnlyMemory<byte> encoded)
    {
        var found = new Dictionary<byte, ReadOnlyMemory<byte>>();
        var position = 0;
        while (position < encoded.Length)
        {
            var code = Code(encoded.Span[position..]);
            if (code >= DataCode)
                break;
            var length = AmqpValueReader.Measure(encoded.Span[position..]);
            if (!found.TryAdd(code, encoded.Slice(position, length)))
                throw new InvalidDataException("The message has a section twice.");
            position += length;
        }
        var body = encoded[position..];
        for (; position < encoded.Length; position += AmqpValueReader.Measure(encoded.Span[position..]))
            _ = Code(encoded.Span[position..]);
        var sections = new MessageSections
        {
            Header = found.TryGetValue(HeaderCode, out var header) ? Decode(header, new Header()) : new Header(),
            Annotations = found.TryGetValue(MessageAnnotationsCode, out var annotations) ? Decode(annotations, new MessageAnnotations()) : null,
            Properties = found.GetValueOrDefault(PropertiesCode),
            ApplicationProperties = found.GetValueOrDefault(ApplicationPropertiesCode),
            Body = body,
        };
        // A later dead-lettering adds to them and must not be where a fault shows.
        _ = sections.DecodeApplicationProperties();
        return sections;
    }

    /// <summary>The application properties, decoded into a map of their own.</summary>
    public ApplicationProperties DecodeApplicationProperties() =>
        ApplicationProperties.IsEmpty ? new ApplicationProperties() : Decode(ApplicationProperties, new ApplicationProperties());

    /// <summary>The properties, decoded; empty ones when there are none.</summary>
    public Properties DecodeProperties() => Properties.IsEmpty ? new Properties() : Decode(Properties, new Properties());

    /// <summary>The message again, with other application properties.</summary>
    public byte[] EncodeWith(ApplicationProperties applicationProperties)
    {
        var buffer = new ByteBuffer(256 + Properties.Length + ApplicationProperties.Length + Body.Length, autoGrow: true);
        Header.Encode(buffer);
        Annotations?.Encode(buffer);
        Append(buffer, Properties);
        applicationProperties.Encode(buffer);
        Append(buffer, Body);
        return buffer.Buffer.AsSpan(buffer.Offset, buffer.Length).ToArray();
    }

    /// <summary>Writes what is the sender's behind what the broker wrote.</summary>
    public void AppendTo(ByteBuffer buffer, bool omitBody = false)
    {
        Append(buffer, Properties);
        Append(buffer, ApplicationProperties);
        if (!omitBody)
            Append(buffer, Body);
    }

    /// <summary>The payloads of the data sections of the body, in order.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> DataSections()
    {
        for (var position = 0; position < Body.Length;)
        {
            var length = AmqpValueReader.Measure(Body.Span[position..]);
            if (Code(Body.Span[position..]) == DataCode)
            {
                var section = Body.Slice(position, length);
                var value = 1 + AmqpValueReader.Measure(section.Span[1..]);
                yield return section[(value + (section.Span[value] >> 4 == 0xA ? 2 : 5))..];
            }
            position += length;
        }
    }

    // A section is a described value whose descriptor is a ulong, or, rarely, the symbol of the same section, which no client in use sends.
    private static byte Code(ReadOnlySpan<byte> section)
    {
        var code = section switch
        {
            [0, 0x53, var small, ..] => small,
            [0, 0x80, 0, 0, 0, 0, 0, 0, 0, var wide, ..] => wide,
            _ => throw new InvalidDataException("The message isn't valid AMQP."),
        };
        return code is >= HeaderCode and <= FooterCode ? code : throw new InvalidDataException($"The message has an unknown section 0x{code:x2}.");
    }

    private static T Decode<T>(ReadOnlyMemory<byte> section, T target)
        where T : Amqp.Types.Described
    {
        var bytes = section.ToArray();
        try
        {
            target.Decode(new ByteBuffer(bytes, 0, bytes.Length, bytes.Length));
            return target;
        }
        catch (Exception exception)
        {
            // AMQPNetLite's decoder throws what it happens to stumble over; the bytes are the sender's, and so is the fault.
            throw new InvalidDataException("The message isn't valid AMQP: " + exception.Message, exception);
        }
    }

    private static void Append(ByteBuffer buffer, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
            return;
        buffer.ValidateWrite(bytes.Length);
        bytes.Span.CopyTo(buffer.Buffer.AsSpan(buffer.WritePos));
        buffer.Append(bytes.Length);
    }
}
