using System;
using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Files;

/// <summary>Puts content into file and image columns. The column changes without an Update message (assumed: no step is known to see it).</summary>
internal static class FileColumnWriter
{
    /// <summary>Sets a column's content and gives the file's id.</summary>
    public static Guid Set(OperationContext operation, EntityReference row, ColumnDefinition column, string name, string mimeType, byte[] content)
    {
        var table = operation.Table(row.LogicalName);
        SecuredColumns.DemandUpdate(operation, table, new Entity(table.LogicalName, row.Id) { [column.LogicalName] = null });
        var change = new Entity(table.LogicalName, row.Id);
        Guid id;
        if (column.Type == ColumnType.Image)
        {
            id = ImageColumns.Set(operation, table, change, column, content, name, mimeType);
        }
        else
        {
            id = Guid.NewGuid();
            FilePolicy.Demand(operation, name, mimeType);
            FileColumn.CheckSize(column, content.Length);
            StoredFile.Of(operation.Session, row, column.LogicalName)?.Remove(operation.Session);
            new StoredFile(id, new EntityReference(table.LogicalName, row.Id), column.LogicalName, name, mimeType).Write(operation.Session, content, operation.Now);
            change[column.LogicalName] = id;
            change[FileColumn.NameColumn(column)] = name;
        }
        Write(operation, table, change);
        return id;
    }

    /// <summary>Empties a column.</summary>
    public static void Clear(OperationContext operation, StoredFile file)
    {
        var table = operation.Table(file.Row.LogicalName);
        var column = table.Columns[file.Column];
        var change = new Entity(table.LogicalName, file.Row.Id) { [file.Column] = null };
        SecuredColumns.DemandUpdate(operation, table, change);
        file.Remove(operation.Session);
        if (column.Type == ColumnType.Image) ImageColumns.Complete(operation, table, change);
        else change[FileColumn.NameColumn(column)] = null;
        Write(operation, table, change);
    }

    /// <summary>Removes the files of a row that is about to be deleted.</summary>
    public static void RemoveAll(IDataSession session, TableDefinition table, Guid id)
    {
        if (!WrittenColumns.Of(table).HasFiles) return;
        foreach (var file in StoredFile.OfRow(session, new EntityReference(table.LogicalName, id))) file.Remove(session);
    }

    private static void Write(OperationContext operation, TableDefinition table, Entity change)
    {
        foreach (var column in change.Attributes.Keys.Where(c => !table.Columns.ContainsKey(c)).ToList()) change.Attributes.Remove(column);
        operation.Enrich(table, change, "modifiedon", operation.Now);
        operation.Enrich(table, change, "modifiedby", new EntityReference("systemuser", operation.UserId));
        operation.Session.Update(change);
        RowChanges.Touch(operation, table.LogicalName);
    }
}
