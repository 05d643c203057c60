using System;
using System.Linq;
using System.ServiceModel;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Files;

/// <summary>What may be kept in a file or image column ("Use file column data", "Use image column data", Microsoft Learn: codes and texts).</summary>
internal static class FileColumn
{
    /// <summary>Bytes of a block at most.</summary>
    public const int BlockLimit = 4 * 1024 * 1024;

    private const int ImageLimitInKB = 30 * 1024;

    /// <summary>How the kinds of images begin that the platform takes: GIF, JPEG, TIFF, BMP, PNG.</summary>
    private static readonly byte[][] ImageStarts = ["GIF8"u8.ToArray(), [0xFF, 0xD8, 0xFF], [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A], "BM"u8.ToArray(), [0x89, 0x50, 0x4E, 0x47]];

    /// <summary>The column of this name, when it holds files or images.</summary>
    public static ColumnDefinition Of(TableDefinition table, string name) => table.TryGetColumn(name, out var column) && column.Type is ColumnType.File or ColumnType.Image
        ? column
        : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The attribute '{name}' of the entity '{table.LogicalName}' is not a file or image column.");

    /// <summary>The column with the file's name, which every file column has.</summary>
    public static string NameColumn(ColumnDefinition column) => column.LogicalName + "_name";

    /// <summary>Refuses content that is too large for its column.</summary>
    public static void CheckSize(ColumnDefinition column, long bytes)
    {
        var limit = column.MaxSizeInKB ?? (column.Type == ColumnType.Image ? 10 * 1024 : 32 * 1024);
        if (column.Type == ColumnType.Image) limit = Math.Min(limit, ImageLimitInKB);
        if (bytes <= limit * 1024L) return;
        throw column.Type == ColumnType.File
            ? PlatformFault.Create(PlatformErrorCodes.AttachmentInvalidFileSize, "Attachment file size is too big.")
            : PlatformFault.Create(PlatformErrorCodes.ProcessImageFailure, $"Error occured when processing image. Reason: File size is too big. MaxSize: {limit / 1024} MB, Uploaded filesize: {bytes / (1024 * 1024)} MB.");
    }

    /// <summary>Refuses bytes that are no image of a kind the platform takes, or too many.</summary>
    public static void CheckImage(TableDefinition table, ColumnDefinition column, Guid id, byte[] content)
    {
        CheckSize(column, content.Length);
        if (!ImageStarts.Any(start => content.AsSpan().StartsWith(start)))
            throw NoImage(table, column, id);
    }

    /// <summary>The refusal of bytes that are no image that can be read; the platform doesn't tell the cause, the trace text does here.</summary>
    public static FaultException<OrganizationServiceFault> NoImage(TableDefinition table, ColumnDefinition column, Guid id, Exception? cause = null)
    {
        var fault = PlatformFault.Create(
            PlatformErrorCodes.ProcessImageFailure, $"Error occured when processing image. Reason: Update image properties failed for objectid: {id}, logicalName: {table.LogicalName}, attribute: {column.LogicalName}", cause);
        fault.Detail.TraceText = cause?.Message;
        return fault;
    }
}
