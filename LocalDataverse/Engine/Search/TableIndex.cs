using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Search;

/// <summary>The words of one table's rows. It is derived, and forgets nothing that matters: what it finds is read again from the table. Not thread-safe.</summary>
internal sealed class TableIndex : IDisposable
{
    private const string Key = "@id";
    private const int Page = 5000;

    private readonly RAMDirectory _directory = new();
    private readonly IndexWriter _writer;
    private readonly TableDefinition _table;
    private readonly List<ColumnDefinition> _definitions;
    private long _version;
    private long _deleted;

    public TableIndex(TableDefinition table, IReadOnlyList<string> columns)
    {
        (_table, Columns, _definitions) = (table, columns, Definitions(table, columns));
        _writer = new IndexWriter(_directory, new IndexWriterConfig(SearchWords.Version, SearchWords.Analyzer));
    }

    /// <summary>The columns whose words it has.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>How many rows it has.</summary>
    public int Count => _writer.NumDocs;

    /// <summary>How many bytes it takes.</summary>
    public long Size => _directory.GetSizeInBytes();

    /// <summary>True when it was made for these columns, as they are now.</summary>
    public bool IsFor(TableDefinition table, IReadOnlyList<string> columns) => Columns.SequenceEqual(columns) && _definitions.SequenceEqual(Definitions(table, columns));

    /// <summary>Takes in what was committed since the last time: the cost is that of the changes.</summary>
    public void Update(IDataSession session)
    {
        // Deletions first: a row that was deleted may have been made again.
        while (session.DeletedSince(_table.LogicalName, _deleted, Page) is { Count: > 0 } gone)
        {
            foreach (var row in gone) _writer.DeleteDocuments(KeyOf(row.Id));
            _deleted = VersionOf(gone[^1].RowVersion);
        }
        var changed = Changed();
        while (true)
        {
            changed.Criteria.Conditions[0].Values[0] = _version;
            var rows = session.Query(changed).Entities;
            foreach (var row in rows)
            {
                var document = new Document { new StringField(Key, row.Id.ToString(), Field.Store.NO), new BinaryDocValuesField(Key, new BytesRef(row.Id.ToByteArray())) };
                foreach (var column in _definitions)
                    if (SearchedColumns.TextOf(column, row.GetAttributeValue<object?>(column.LogicalName)) is { } text) document.Add(new TextField(column.LogicalName, text, Field.Store.NO));
                _writer.UpdateDocument(KeyOf(row.Id), document);
            }
            if (rows.Count > 0) _version = VersionOf(rows[^1].RowVersion);
            if (rows.Count < Page) return;
        }
    }

    /// <summary>The rows that a query finds, the best first.</summary>
    public IReadOnlyList<(Guid Id, float Score)> Find(Lucene.Net.Search.Query query)
    {
        using var reader = _writer.GetReader(applyAllDeletes: true);
        if (reader.NumDocs == 0) return [];
        var ids = MultiDocValues.GetBinaryValues(reader, Key);
        var id = new BytesRef();
        return [.. new IndexSearcher(reader).Search(query, reader.NumDocs).ScoreDocs.Select(d => (IdOf(d.Doc), d.Score))];

        Guid IdOf(int document)
        {
            ids.Get(document, id);
            return new Guid(id.Bytes.AsSpan(id.Offset, id.Length));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer.Dispose();
        _directory.Dispose();
    }

    private QueryExpression Changed()
    {
        var query = new QueryExpression(_table.LogicalName) { ColumnSet = new ColumnSet([.. Columns]), TopCount = Page };
        query.Criteria.AddCondition("versionnumber", ConditionOperator.GreaterThan, 0L);
        query.AddOrder("versionnumber", OrderType.Ascending);
        return query;
    }

    private static List<ColumnDefinition> Definitions(TableDefinition table, IReadOnlyList<string> columns) => [.. columns.Select(c => table.Columns[c])];

    private static Term KeyOf(Guid id) => new(Key, id.ToString());

    private static long VersionOf(string version) => long.Parse(version, CultureInfo.InvariantCulture);
}
