using System;
using System.Buffers.Binary;
using System.IO;

namespace SolutionPacker.Packaging;

/// <summary>
/// Removes the one thing in a zip that tells the operating system it was made on: the host byte of "version made by" in the central directory
/// (APPNOTE 4.4.2), which ZipArchive takes from the machine.
/// </summary>
internal static class ZipHost
{
    private const uint EndSignature = 0x06054b50;
    private const uint HeaderSignature = 0x02014b50;
    private const int EndLength = 22;
    private const int HeaderLength = 46;

    /// <summary>Sets the host to 0 in place. The zip has no comment and is no Zip64, as this packer writes it.</summary>
    public static void Neutralise(Span<byte> zip)
    {
        var end = zip[^EndLength..];
        if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndSignature)
            throw new InvalidDataException("The zip does not end with an end of central directory record.");
        var count = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var position = (int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        for (var i = 0; i < count; i++)
        {
            var header = zip[position..];
            if (BinaryPrimitives.ReadUInt32LittleEndian(header) != HeaderSignature)
                throw new InvalidDataException($"The zip's central directory is broken at byte {position}.");
            header[5] = 0;
            position += HeaderLength
                + BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        }
    }
}
