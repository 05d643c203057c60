using System;
using System.Buffers.Binary;
using System.IO;

namespace LocalDataverse.Broker.Messages;

/// <summary>Steps over encoded AMQP values without decoding them (AMQP 1.0 part 1.2).</summary>
internal static class AmqpValueReader
{
    private const int MaxDepth = 32;

    /// <summary>Length of the value that <paramref name="encoded"/> starts with, constructor included.</summary>
    /// <exception cref="InvalidDataException">The bytes end before the value does, or nest too deeply.</exception>
    public static int Measure(ReadOnlySpan<byte> encoded) => Measure(encoded, 0);

    private static int Measure(ReadOnlySpan<byte> encoded, int depth)
    {
        if (encoded.IsEmpty || depth > MaxDepth)
            throw new InvalidDataException("The message isn't valid AMQP.");
        if (encoded[0] == 0)
        {
            var descriptor = 1 + Measure(encoded[1..], depth + 1);
            return descriptor + Measure(encoded[descriptor..], depth + 1);
        }
        // The constructor's high half tells how wide the value is, or how wide its size is.
        long length = (encoded[0] >> 4) switch
        {
            0x4 => 1,
            0x5 => 2,
            0x6 => 3,
            0x7 => 5,
            0x8 => 9,
            0x9 => 17,
            0xA or 0xC or 0xE when encoded.Length >= 2 => 2 + encoded[1],
            0xB or 0xD or 0xF when encoded.Length >= 5 => 5L + BinaryPrimitives.ReadUInt32BigEndian(encoded[1..]),
            _ => throw new InvalidDataException("The message isn't valid AMQP."),
        };
        return length <= encoded.Length ? (int)length : throw new InvalidDataException("The message ends too early.");
    }
}
