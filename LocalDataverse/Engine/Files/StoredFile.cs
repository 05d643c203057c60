using System;
using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Files;

/// <summary>A file of a file column: kept beside the rows under the id that the column holds. There is no fileattachment table here.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Table">The row's table.</param>
/// <param name="RowId">The row.</param>
/// <param name="Column">The column.</param>
/// <param name="Name">Name of the file.</param>
/// <param name="MimeType">Its media type.</param>
internal sealed record StoredFile(Guid Id, string Table, Guid RowId, string Column, string Name, string MimeType)
{
    /// <summary>The file of this id; null when there is none.</summary>
    public static StoredFile? Find(IDataSession session, Guid id) => session.ReadFile(InfoName(id)) is { } info ? JsonSerializer.Deserialize<StoredFile>(info) : null;

    /// <summary>The file in a row's column; null when the column is empty.</summary>
    public static StoredFile? Of(IDataSession session, EntityReference row, ColumnDefinition column) =>
        session.Find(row.LogicalName, row.Id, new ColumnSet(column.LogicalName))?.GetAttributeValue<Guid?>(column.LogicalName) is { } id ? Find(session, id) : null;

    /// <summary>Its bytes.</summary>
    public byte[] Content(IDataSession session) => session.ReadFile(ContentName(Id)) ?? throw new InvalidOperationException($"The file {Id} has no content.");

    /// <summary>Writes it.</summary>
    public void Write(IDataSession session, byte[] content)
    {
        session.WriteFile(InfoName(Id), JsonSerializer.SerializeToUtf8Bytes(this));
        session.WriteFile(ContentName(Id), content);
    }

    /// <summary>Removes it.</summary>
    public void Remove(IDataSession session)
    {
        session.WriteFile(InfoName(Id), null);
        session.WriteFile(ContentName(Id), null);
    }

    private static string InfoName(Guid id) => $"column/{id}/info";

    private static string ContentName(Guid id) => $"column/{id}/content";
}
