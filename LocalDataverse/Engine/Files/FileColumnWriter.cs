using System;
using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Files;

/// <summary>Puts content into file and image columns. The column changes without an Update message (assumed: no step is known to see it).</summary>
internal static class FileColumnWriter
{
    /// <summary>Sets a column's content and gives the file's id.</summary>
    public static Guid Set(OperationContext operation, EntityReference row, ColumnDefinition column, string name, string mimeType, byte[] content)
    {
        var table = operation.Table(row.LogicalName);
        SecuredColumns.DemandUpdate(operation, table, new Entity(table.LogicalName, row.Id) { [column.LogicalName] = null });
        var id = Guid.NewGuid();
        if (column.Type == ColumnType.Image)
        {
            FileColumn.CheckImage(table, column, row.Id, content);
            Write(operation, table, row.Id, (column.LogicalName, content));
            return id;
        }
        FileColumn.CheckSize(column, content.Length);
        StoredFile.Of(operation.Session, row, column)?.Remove(operation.Session);
        new StoredFile(id, table.LogicalName, row.Id, column.LogicalName, name, mimeType).Write(operation.Session, content);
        Write(operation, table, row.Id, (column.LogicalName, id), (FileColumn.NameColumn(column), name));
        return id;
    }

    /// <summary>Empties a column.</summary>
    public static void Clear(OperationContext operation, StoredFile file)
    {
        var table = operation.Table(file.Table);
        SecuredColumns.DemandUpdate(operation, table, new Entity(table.LogicalName, file.RowId) { [file.Column] = null });
        file.Remove(operation.Session);
        Write(operation, table, file.RowId, (file.Column, null), (FileColumn.NameColumn(table.Columns[file.Column]), null));
    }

    /// <summary>Removes the files of a row that is about to be deleted.</summary>
    public static void RemoveAll(OperationContext operation, TableDefinition table, Guid id)
    {
        var columns = table.Columns.Values.Where(c => c.Type == ColumnType.File).Select(c => c.LogicalName).ToArray();
        if (columns.Length == 0 || operation.Session.Find(table.LogicalName, id, new ColumnSet(columns)) is not { } row) return;
        foreach (var file in columns.Select(c => row.GetAttributeValue<Guid?>(c)).OfType<Guid>()) StoredFile.Find(operation.Session, file)?.Remove(operation.Session);
    }

    private static void Write(OperationContext operation, TableDefinition table, Guid id, params (string Column, object? Value)[] values)
    {
        var row = new Entity(table.LogicalName, id);
        foreach (var (column, value) in values)
            if (table.Columns.ContainsKey(column)) row[column] = value;
        operation.Enrich(table, row, "modifiedon", operation.Now);
        operation.Enrich(table, row, "modifiedby", new EntityReference("systemuser", operation.UserId));
        operation.Session.Update(row);
        RowChanges.Touch(operation, table.LogicalName);
    }
}
