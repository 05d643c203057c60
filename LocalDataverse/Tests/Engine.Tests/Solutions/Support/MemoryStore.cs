using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Solutions.Support;

/// <summary>An organisation's database as far as an import needs one. A session works on a copy, which a commit puts in place.</summary>
internal sealed class MemoryStore : IOrganizationStore
{
    public MemoryStore(MetadataCatalog metadata) => Metadata = metadata;

    public MetadataCatalog Metadata { get; set; }

    public Dictionary<string, Dictionary<Guid, Entity>> Rows { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    public IDataSession OpenSession() => new MemorySession(this);

    public void Dispose()
    {
    }

    public IEnumerable<Entity> Table(string name) => Rows.TryGetValue(name, out var rows) ? rows.Values : [];

    public Entity Single(string table, string column, object value) => Table(table).Single(r => Equals(MemorySession.Plain(r.GetAttributeValue<object>(column)), MemorySession.Plain(value)));

    /// <summary>Everything there is, as text: equal before and after means nothing was changed.</summary>
    public string Fingerprint() => string.Join('\n', Metadata.Tables.OrderBy(t => t.LogicalName).Select(t => $"{t.LogicalName}: {string.Join(',', t.Columns.Keys.Order())}")
        .Concat(Metadata.Choices.Select(c => c.Name).Order())
        .Concat(Metadata.Relationships.Select(r => r.SchemaName).Order())
        .Concat(Rows.OrderBy(t => t.Key).SelectMany(t => t.Value.Values.OrderBy(r => r.Id).Select(r => $"{t.Key} {r.Id} {string.Join(';', r.Attributes.OrderBy(a => a.Key).Select(a => $"{a.Key}={MemorySession.Plain(a.Value)}"))}"))));
}
