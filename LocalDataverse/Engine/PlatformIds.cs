using System;
using System.Security.Cryptography;
using System.Text;

namespace LocalDataverse.Engine;

/// <summary>Ids of rows every organisation has but whose real ids aren't published: derived from their names (RFC 9562 version 5), so that they are the same everywhere and never move.</summary>
internal static class PlatformIds
{
    private static readonly Guid Namespace = new("4f3f1f34-4f0b-4d6e-9a3d-7c1f5e0b8a21");

    /// <summary>The id for a name made of parts.</summary>
    public static Guid Of(params string[] parts)
    {
        var name = Encoding.UTF8.GetBytes(string.Join(':', parts));
        var bytes = new byte[16 + name.Length];
        Namespace.TryWriteBytes(bytes, bigEndian: true, out _);
        name.CopyTo(bytes, 16);
#pragma warning disable CA5350 // RFC 9562 defines version 5 with SHA-1; nothing is protected by it.
        var hash = SHA1.HashData(bytes);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
