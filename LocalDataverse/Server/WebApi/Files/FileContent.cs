using System;
using System.IO;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Files;

/// <summary>Reads and writes file and image columns with the platform's messages.</summary>
internal static class FileContent
{
    /// <summary>The chunk size that clients are told: the engine's limit for a block.</summary>
    public const int ChunkSize = 4 * 1024 * 1024;

    /// <summary>Begins an upload and gives its token.</summary>
    public static string Begin(WebApiCall call, EntityReference row, ColumnDefinition column, string name) => ((InitializeFileBlocksUploadResponse)call.Execute(
        new InitializeFileBlocksUploadRequest { Target = row, FileAttributeName = column.LogicalName, FileName = name })).FileContinuationToken;

    /// <summary>Sends the block that begins at an offset.</summary>
    public static void Send(WebApiCall call, string token, long offset, byte[] content) =>
        call.Execute(new UploadBlockRequest { FileContinuationToken = token, BlockId = ChunkedUploads.BlockId(offset), BlockData = content });

    /// <summary>Ends an upload. The media type follows from the name (assumed).</summary>
    /// <param name="call">The request.</param>
    /// <param name="token">The upload's token.</param>
    /// <param name="name">The file's name; null keeps that of the beginning.</param>
    /// <param name="blocks">The blocks in their order.</param>
    public static void Commit(WebApiCall call, string token, string? name, string[] blocks)
    {
        var request = new CommitFileBlocksUploadRequest { FileContinuationToken = token, BlockList = blocks };
        if (name is not null) (request.FileName, request.MimeType) = (name, MimeType(name));
        call.Execute(request);
    }

    /// <summary>Sends a whole file.</summary>
    public static void Write(WebApiCall call, EntityReference row, ColumnDefinition column, string name, byte[] content)
    {
        var token = Begin(call, row, column, name);
        var offsets = Enumerable.Range(0, (content.Length + ChunkSize - 1) / ChunkSize).Select(i => (long)i * ChunkSize).ToList();
        foreach (var offset in offsets) Send(call, token, offset, content.AsSpan((int)offset, (int)Math.Min(ChunkSize, content.Length - offset)).ToArray());
        Commit(call, token, name, offsets.Select(ChunkedUploads.BlockId).ToArray());
    }

    /// <summary>The bytes from an offset on, and name and size of the file they are of.</summary>
    public static (string Name, long Size, byte[] Content) Read(WebApiCall call, EntityReference row, ColumnDefinition column, Func<long, (long From, long Length)> range)
    {
        var file = (InitializeFileBlocksDownloadResponse)call.Execute(new InitializeFileBlocksDownloadRequest { Target = row, FileAttributeName = column.LogicalName });
        var (offset, length) = range(file.FileSizeInBytes);
        using var content = new MemoryStream();
        for (var end = offset + length; offset < end; offset += ChunkSize)
            content.Write(((DownloadBlockResponse)call.Execute(new DownloadBlockRequest { FileContinuationToken = file.FileContinuationToken, Offset = offset, BlockLength = Math.Min(ChunkSize, end - offset) })).Data);
        return (file.FileName, file.FileSizeInBytes, content.ToArray());
    }

    /// <summary>The media type of a file's name.</summary>
    public static string MimeType(string name) => new FileExtensionContentTypeProvider().TryGetContentType(name, out var type) ? type : "application/octet-stream";
}
