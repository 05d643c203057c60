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
    private long _version;
    private long _deleted;

    public TableIndex(TableDefinition table, IReadOnlyList<string> columns)
    {
        (_table, Columns) = (table, columns);
        _writer = new IndexWriter(_directory, new IndexWriterConfig(SearchWords.Version, SearchWords.Analyzer));
    }

    /// <summary>The columns whose words it has.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>How many rows it has.</summary>
    public int Count => _writer.NumDocs;

    /// <summary>How many bytes it takes.</summary>
    public long Size => _directory.GetSizeInBytes();

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
                var document = new Document { new StringField(Key, row.Id.ToString(), Field.Store.YES) };
                foreach (var column in Columns)
                    if (SearchedColumns.TextOf(_table.Columns[column], row.GetAttributeValue<object?>(column)) is { } text) document.Add(new TextField(column, text, Field.Store.NO));
                _writer.UpdateDocument(KeyOf(row.Id), document);
            }
            if (rows.Count > 0) _version = VersionOf(rows[^1].RowVersion);
            if (rows.Count < Page) return;
        }
    }

    /// <summary>The rows that a query finds, the best first.</summary>
    public IReadOnlyList<(Guid Id, float Score)> Find(Lucene.Net.Search.Query query, int limit)
    {
        using var reader = _writer.GetReader(applyAllDeletes: true);
        var searcher = new IndexSearcher(reader);
        return [.. searcher.Search(query, limit).ScoreDocs.Select(d => (Guid.Parse(searcher.Doc(d.Doc).GetField(Key).GetStringValue(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), d.Score))];
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

    private static Term KeyOf(Guid id) => new(Key, id.ToString());

    private static long VersionOf(string version) => long.Parse(version, CultureInfo.InvariantCulture);
}
