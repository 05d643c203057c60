using System;
using System.IO;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Definitions;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Files;

/// <summary>
/// Images of a row that is written: the row keeps the thumbnail, with an id, a time and an address; the image itself is a file of its own where the column keeps it whole
/// ("Use image column data", Microsoft Learn).
/// </summary>
internal static class ImageColumns
{
    /// <summary>The column with the image's id.</summary>
    public static string IdColumn(string column) => column + "id";

    /// <summary>The column with the time of the last change, in ticks.</summary>
    public static string TimestampColumn(string column) => column + "_timestamp";

    /// <summary>The column with the address of the thumbnail.</summary>
    public static string UrlColumn(string column) => column + "_url";

    /// <summary>Refuses new rows with images other than the primary one.</summary>
    public static void DemandPrimary(TableDefinition table, Entity target)
    {
        foreach (var column in WrittenColumns.Of(table).Images)
        {
            if (target.GetAttributeValue<object>(column.LogicalName) is null || column.LogicalName == EntityDescriber.PrimaryImage(table)) continue;
            throw PlatformFault.Create(
                PlatformErrorCodes.CannotUploadNonPrimaryImageAttributeOnCreate, $"Non-primary image attribute {column.LogicalName} of entity {table.LogicalName} is not allowed to upload during Create operation.");
        }
    }

    /// <summary>Turns the images of a row into what is kept of them. An image that comes with its row has no name: it gets the column's (assumed).</summary>
    public static void Complete(OperationContext operation, TableDefinition table, Entity row)
    {
        foreach (var column in WrittenColumns.Of(table).Images)
            if (row.Contains(column.LogicalName)) Set(operation, table, row, column, row.GetAttributeValue<byte[]?>(column.LogicalName), column.LogicalName, "application/octet-stream");
    }

    /// <summary>Sets one image of a row that is about to be written, or empties it.</summary>
    /// <returns>The id of the image's file, or of the image where the column keeps no file.</returns>
    public static Guid Set(OperationContext operation, TableDefinition table, Entity row, ColumnDefinition column, byte[]? image, string name, string mimeType)
    {
        var (id, field) = (Guid.NewGuid(), column.LogicalName);
        var reference = new EntityReference(table.LogicalName, row.Id);
        StoredFile.Of(operation.Session, reference, field)?.Remove(operation.Session);
        var ticks = operation.Organization.Clock.GetUtcNow().UtcTicks;
        row[field] = image is null ? null : Thumbnail(table, column, row.Id, image);
        Put(IdColumn(field), id);
        Put(TimestampColumn(field), ticks);
        Put(UrlColumn(field), FormattableString.Invariant($"/Image/download.aspx?Entity={table.LogicalName}&Attribute={field}&Id={id}&Timestamp={ticks}"));
        if (image is null || !column.CanStoreFullImage) return id;
        var file = new StoredFile(Guid.NewGuid(), reference, field, name, mimeType);
        file.Write(operation.Session, image, operation.Now);
        return file.Id;

        void Put(string companion, object value)
        {
            if (table.TryGetColumn(companion, out _)) row[companion] = image is null ? null : value;
        }
    }

    private static byte[] Thumbnail(TableDefinition table, ColumnDefinition column, Guid id, byte[] image)
    {
        FileColumn.CheckImage(table, column, id, image);
        try
        {
            return Files.Thumbnail.Of(image);
        }
        catch (InvalidDataException e)
        {
            throw FileColumn.NoImage(table, column, id, e);
        }
    }
}
