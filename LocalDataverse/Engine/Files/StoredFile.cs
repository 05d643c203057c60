using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Files;

/// <summary>A file of a file or image column: a row of fileattachment, and its bytes beside the rows.</summary>
/// <param name="Id">fileattachmentid; in a file column its value.</param>
/// <param name="Row">The row it belongs to.</param>
/// <param name="Column">The column.</param>
/// <param name="Name">Name of the file.</param>
/// <param name="MimeType">Its media type.</param>
internal sealed record StoredFile(Guid Id, EntityReference Row, string Column, string Name, string MimeType)
{
    /// <summary>The table of files.</summary>
    public const string Table = "fileattachment";

    private const string ObjectId = "objectid", ObjectTable = "objecttypecode", Field = "regardingfieldname";

    private static readonly ColumnSet Columns = new(ObjectId, Field, "filename", "mimetype");

    /// <summary>The file of this id; null when there is none.</summary>
    public static StoredFile? Find(IDataSession session, Guid id) => session.Find(Table, id, Columns) is { } row ? From(row) : null;

    /// <summary>The file in a row's column; null when there is none.</summary>
    public static StoredFile? Of(IDataSession session, EntityReference row, string column) => OfRow(session, row).SingleOrDefault(f => f.Column == column);

    /// <summary>The files of a row. Rows of other tables may have its id.</summary>
    public static IReadOnlyList<StoredFile> OfRow(IDataSession session, EntityReference row) => Where(session, (ObjectId, row.Id), (ObjectTable, row.LogicalName));

    /// <summary>The files of all rows of a table, or of one of its columns.</summary>
    public static IReadOnlyList<StoredFile> OfTable(IDataSession session, string table, string? column = null) =>
        column is null ? Where(session, (ObjectTable, table)) : Where(session, (ObjectTable, table), (Field, column));

    /// <summary>Its bytes.</summary>
    public byte[] Content(IDataSession session) => session.ReadFile(ContentName) ?? throw new InvalidOperationException($"The file {Id} has no content.");

    /// <summary>Writes it.</summary>
    public void Write(IDataSession session, byte[] content, DateTime now)
    {
        session.Insert(new Entity(Table, Id)
        {
            ["fileattachmentid"] = Id,
            [ObjectId] = Row,
            [ObjectTable] = Row.LogicalName,
            [Field] = Column,
            ["filename"] = Name,
            ["mimetype"] = MimeType,
            ["filesizeinbytes"] = content.LongLength,
            ["createdon"] = now,
        });
        session.WriteFile(ContentName, content);
    }

    /// <summary>Removes it.</summary>
    public void Remove(IDataSession session)
    {
        session.Delete(Table, Id);
        session.WriteFile(ContentName, null);
    }

    private static IReadOnlyList<StoredFile> Where(IDataSession session, params (string Column, object Value)[] conditions)
    {
        var query = new QueryExpression(Table) { ColumnSet = Columns };
        foreach (var (column, value) in conditions) query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return [.. session.QueryAll(query).Select(From)];
    }

    private static StoredFile From(Entity row) =>
        new(row.Id, row.GetAttributeValue<EntityReference>(ObjectId), row.GetAttributeValue<string>(Field), row.GetAttributeValue<string>("filename"), row.GetAttributeValue<string>("mimetype"));

    private string ContentName => $"column/{Id}/content";
}
