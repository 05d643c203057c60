using System;
using System.Security.Cryptography;
using System.Text;

namespace LocalDataverse.Engine.Solutions;

/// <summary>
/// Ids of metadata (MetadataId of a table, column, key, relationship or choice). The platform gives random ones; here they follow from the name (RFC 9562, version 5), so they
/// need no storage and are the same in every organisation.
/// </summary>
internal static class MetadataIds
{
    private static readonly Guid Namespace = new("3d3a4f4e-5a0c-4f0e-9a53-5b8f2f6d1c77");

    public static Guid Table(string logicalName) => Make("table:" + logicalName);

    public static Guid Column(string table, string column) => Make($"column:{table}:{column}");

    public static Guid Key(string table, string key) => Make($"key:{table}:{key}");

    public static Guid Relationship(string schemaName) => Make("relationship:" + schemaName);

    public static Guid Choice(string name) => Make("choice:" + name);

    /// <summary>An id for something of another kind that has a name and no id in the solution.</summary>
    public static Guid Named(string kind, string name) => Make($"{kind}:{name}");

    private static Guid Make(string name)
    {
        var text = Encoding.UTF8.GetBytes(name.ToLowerInvariant());
        var input = new byte[16 + text.Length];
        Namespace.TryWriteBytes(input, bigEndian: true, out _);
        text.CopyTo(input, 16);
#pragma warning disable CA5350 // Version 5 of RFC 9562 is defined with SHA-1; nothing is protected by it.
        var hash = SHA1.HashData(input);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
