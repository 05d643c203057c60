using System;
using System.Collections.Generic;
using System.Threading;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Search;

/// <summary>
/// The words of an organisation's rows, kept in memory. Made when somebody searches, and brought up to date then: who never searches pays nothing. It knows what is committed, as the platform's
/// index does; there it is some minutes behind. Thread-safe.
/// </summary>
internal sealed class SearchIndex(IOrganizationStore store) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, TableIndex> _tables = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Does something with the index of a table, which is up to date then.</summary>
    public T Use<T>(TableDefinition table, Func<TableIndex, T> use)
    {
        lock (_lock)
        {
            using var session = store.OpenSession();
            var columns = SearchedColumns.Of(session, table);
            if (_tables.TryGetValue(table.LogicalName, out var index) && !index.IsFor(table, columns))
            {
                index.Dispose();
                index = null;
            }
            index ??= _tables[table.LogicalName] = new TableIndex(table, columns);
            index.Update(session);
            return use(index);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var index in _tables.Values) index.Dispose();
            _tables.Clear();
        }
    }
}
