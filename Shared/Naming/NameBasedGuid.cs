using System;
using System.Security.Cryptography;
using System.Text;

namespace ErpIntegration.Naming;

/// <summary>UUIDs that follow from a name (RFC 9562, version 5): whoever knows the name knows the id.</summary>
internal static class NameBasedGuid
{
    /// <summary>The namespace of every name-based id of the solution; the packer uses the same.</summary>
    private static readonly Guid Namespace = new Guid("006b8ac1-0a8b-4675-a5df-0d17fa8fb7d1");

    /// <summary>Derives the id of a name; upper and lower case make different names.</summary>
    public static Guid Create(string name)
    {
        var space = NetworkOrder(Namespace.ToByteArray());
        var text = Encoding.UTF8.GetBytes(name);
        var input = new byte[space.Length + text.Length];
        space.CopyTo(input, 0);
        text.CopyTo(input, space.Length);

        var id = new byte[16];
        Array.Copy(Hash(input), id, id.Length);
        id[6] = (byte)((id[6] & 0x0F) | 0x50);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(NetworkOrder(id));
    }

#pragma warning disable CA5350, CA1850 // SHA-1 is what version 5 prescribes, and nothing here is a secret; net462 has no one-shot hash.
    private static byte[] Hash(byte[] input)
    {
        using (var sha = SHA1.Create())
            return sha.ComputeHash(input);
    }
#pragma warning restore CA5350, CA1850

    /// <summary>Guid.ToByteArray has its first three fields in little-endian order; the RFC wants the most significant byte first. Its own inverse.</summary>
    private static byte[] NetworkOrder(byte[] bytes)
    {
        Array.Reverse(bytes, 0, 4);
        Array.Reverse(bytes, 4, 2);
        Array.Reverse(bytes, 6, 2);
        return bytes;
    }
}
