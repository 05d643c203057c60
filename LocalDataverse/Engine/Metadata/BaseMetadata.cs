using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Metadata;

/// <summary>
/// The tables an organisation has before any solution: one data file a table under BaseTables, with the app it comes with. Columns and option values are those of
/// public early-bound classes of real organisations; what those don't say (lengths, some lookup targets and relationship names, which status belongs to which state)
/// is filled from Microsoft's table reference where known and otherwise by the platform's naming rules.
/// </summary>
public static class BaseMetadata
{
    /// <summary>Tables of Dataverse itself.</summary>
    public const string Platform = "platform";

    /// <summary>Tables of Dynamics 365 Sales: orders, quotes, products, price lists.</summary>
    public const string Sales = "sales";

    private const string Prefix = "BaseTables/";

    /// <summary>Reads the tables of the platform and of some apps, with the relationships between them.</summary>
    /// <param name="apps">The apps beside the platform, for example <see cref="Sales"/>.</param>
    /// <exception cref="ArgumentException">There is no such app.</exception>
    public static (IReadOnlyList<TableDefinition> Tables, IReadOnlyList<RelationshipDefinition> Relationships) Load(IReadOnlyCollection<string> apps)
    {
        ArgumentNullException.ThrowIfNull(apps);
        if (apps.FirstOrDefault(a => a is not (Platform or Sales)) is { } unknown) throw new ArgumentException($"There is no app '{unknown}'; there are '{Platform}' and '{Sales}'.", nameof(apps));
        var files = Files().Where(f => f.App == Platform || apps.Contains(f.App)).ToList();
        var names = files.Select(f => f.Table.LogicalName).ToHashSet(StringComparer.Ordinal);
        return ([.. files.Select(f => BaseNames.Apply(f.Table))], [.. files.SelectMany(f => f.Relationships).Where(r => names.Contains(r.ReferencedTable) && names.Contains(r.ReferencingTable))]);
    }

    /// <summary>Another number for other data files: what a database was begun with.</summary>
    internal static int Stamp()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in Names())
        {
            using var stream = Open(name);
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            hash.AppendData(content);
        }
        return BinaryPrimitives.ReadInt32LittleEndian(hash.GetHashAndReset());
    }

    private static IEnumerable<TableFile> Files()
    {
        foreach (var name in Names())
        {
            using var stream = Open(name);
            yield return JsonSerializer.Deserialize<TableFile>(stream, MetadataJson.Options) ?? throw new InvalidDataException(name);
        }
    }

    private static IEnumerable<string> Names() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidDataException(name);

    private sealed record TableFile(string App, TableDefinition Table, IReadOnlyList<RelationshipDefinition> Relationships);
}
