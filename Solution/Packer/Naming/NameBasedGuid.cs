using System;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace SolutionPacker.Naming;

/// <summary>Name-based ids: RFC 9562 UUID version 5.</summary>
internal static class NameBasedGuid
{
    /// <summary>The namespace of every id this packer derives. It never changes: a change would rename every registration.</summary>
    public static readonly Guid Namespace = new("006b8ac1-0a8b-4675-a5df-0d17fa8fb7d1");

    /// <summary>The id of a name in <see cref="Namespace"/>.</summary>
    public static Guid Create(string name) => Create(Namespace, name);

    /// <summary>The id of a name in a namespace of the caller's choice.</summary>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "Version 5 is defined with SHA-1; nothing is protected by it.")]
    public static Guid Create(Guid @namespace, string name)
    {
        byte[] input = [.. @namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
        var bytes = SHA1.HashData(input).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
