using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Operations;
using Microsoft.AspNetCore.Http;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Files;

/// <summary>
/// File and image columns: upload in one request or in chunks, download whole or in ranges, DELETE ("Use file column data", Microsoft Learn).
/// Of an image the thumbnail is read, and with <c>?size=full</c> the whole ("Use image column data").
/// </summary>
internal static class FileColumnRequest
{
    /// <summary>True when the request is about a column's content rather than its value.</summary>
    public static bool Handles(WebApiCall call, ColumnDefinition column) => call.Http.Request.Method switch
    {
        "GET" => column.Type == ColumnType.File || column.Type == ColumnType.Image && (call.Http.Request.Headers.Range.Count > 0 || call.Http.Request.Query.ContainsKey("size")),
        "DELETE" => column.Type == ColumnType.File,
        "PATCH" or "PUT" => column.Type == ColumnType.File || column.Type == ColumnType.Image && !call.Http.Request.HasJsonContentType(),
        _ => false,
    };

    /// <summary>Answers GET, PUT, PATCH and DELETE of the column.</summary>
    public static Task AnswerAsync(WebApiCall call, TableDefinition table, EntityReference row, ColumnDefinition column)
    {
        switch (call.Http.Request.Method)
        {
            case "GET":
                return DownloadAsync(call, row, column, raw: false);
            case "DELETE":
                if (ReadRow.Read(call, table, row, column).Value is Guid id) call.Execute(new DeleteFileRequest { FileId = id });
                return call.NoContentAsync();
            default:
                if (call.Http.Request.Query["sessiontoken"].ToString() is { Length: > 0 } token) return ReceiveChunkAsync(call, token);
                return call.Http.Request.Headers["x-ms-transfer-mode"] == "chunked" ? BeginAsync(call, row, column) : ReceiveAsync(call, row, column);
        }
    }

    /// <summary>Answers with the bytes: all of them, or the range that was asked for.</summary>
    /// <param name="call">The request.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="raw">As they are (<c>$value</c>); otherwise in JSON.</param>
    public static async Task DownloadAsync(WebApiCall call, EntityReference row, ColumnDefinition column, bool raw)
    {
        var partial = call.Http.Request.Headers.Range.Count > 0;
        (long From, long Length) Wanted(long size) => partial ? Range(call.Http.Request.Headers.Range.ToString(), size) : (0, size);
        byte[]? thumbnail = null;
        if (column.Type == ColumnType.Image && ImageContent.IsEmpty(call, row, column, out thumbnail))
        {
            await call.NoContentAsync();
            return;
        }
        var (name, fileSize, content) = thumbnail is null ? FileContent.Read(call, row, column, Wanted) : ImageContent.Read(thumbnail, column, Wanted);
        var response = call.Http.Response;
        response.Headers["x-ms-file-size"] = fileSize.ToString(CultureInfo.InvariantCulture);
        response.Headers["x-ms-file-name"] = Ascii(name);
        response.Headers["mimetype"] = FileContent.MimeType(name);
        response.Headers.AccessControlExposeHeaders = partial ? "x-ms-file-size; x-ms-file-name; x-ms-chunk-size; mimetype" : "x-ms-file-size; x-ms-file-name; mimetype";
        response.Headers.ContentDisposition = $"attachment; filename=\"{Ascii(name)}\"";
        if (partial) response.Headers["x-ms-chunk-size"] = FileContent.ChunkSize.ToString(CultureInfo.InvariantCulture);
        var status = partial ? StatusCodes.Status206PartialContent : StatusCodes.Status200OK;
        if (!raw)
        {
            await call.WriteJsonAsync(status, json =>
            {
                json.WriteStartObject();
                json.WriteString("@odata.context", $"{call.ServiceRoot}$metadata#{call.RelativePath}");
                json.WriteBase64String("value", content);
                json.WriteEndObject();
            });
            return;
        }
        response.StatusCode = status;
        response.ContentType = "application/octet-stream";
        response.ContentLength = content.Length;
        await response.Body.WriteAsync(content, call.Http.RequestAborted);
    }

    private static Task BeginAsync(WebApiCall call, EntityReference row, ColumnDefinition column)
    {
        var token = FileContent.Begin(call, row, column, FileName(call, null));
        var headers = call.Http.Response.Headers;
        headers.AcceptRanges = "bytes";
        headers.Location = $"{call.ServiceRoot}{call.RelativePath}?sessiontoken={Uri.EscapeDataString(token)}";
        headers["x-ms-chunk-size"] = FileContent.ChunkSize.ToString(CultureInfo.InvariantCulture);
        headers.AccessControlExposeHeaders = "x-ms-chunk-size";
        return Task.CompletedTask;
    }

    private static async Task ReceiveChunkAsync(WebApiCall call, string token)
    {
        var content = await ReadAsync(call);
        if (!ContentRangeHeaderValue.TryParse(call.Http.Request.Headers.ContentRange, out var range) || range is not { Unit: "bytes", From: { } from, To: { } to, Length: { } total } || to - from + 1 != content.Length)
            throw WebApiException.BadRequest($"The header Content-Range must say which {content.Length} bytes of how many are sent: bytes from-to/size.");
        FileContent.Send(call, token, from, content);
        if (call.State.Uploads.Add(token, from, content.Length, total) is { } blocks)
        {
            FileContent.Commit(call, token, FindName(call), blocks);
            await call.NoContentAsync();
            return;
        }
        call.Http.Response.StatusCode = StatusCodes.Status206PartialContent;
    }

    private static async Task ReceiveAsync(WebApiCall call, EntityReference row, ColumnDefinition column)
    {
        if (call.Http.Request.ContentType?.StartsWith("application/octet-stream", StringComparison.OrdinalIgnoreCase) != true)
            throw new WebApiException(StatusCodes.Status415UnsupportedMediaType, WebApiException.NoCode, $"The content of '{column.LogicalName}' is sent as application/octet-stream.");
        var name = FileName(call, column.Type == ColumnType.Image ? column.LogicalName : null);
        FileContent.Write(call, row, column, name, await ReadAsync(call));
        await call.NoContentAsync();
    }

    private static async Task<byte[]> ReadAsync(WebApiCall call)
    {
        using var content = new MemoryStream();
        await call.Http.Request.Body.CopyToAsync(content, call.Http.RequestAborted);
        return content.ToArray();
    }

    private static string FileName(WebApiCall call, string? fallback) => FindName(call) ?? fallback ?? throw WebApiException.BadRequest("The file needs a name: the header or query option x-ms-file-name.");

    /// <summary>The header counts before the query option.</summary>
    private static string? FindName(WebApiCall call) =>
        new[] { call.Http.Request.Headers["x-ms-file-name"].ToString(), call.Http.Request.Query["x-ms-file-name"].ToString() }.FirstOrDefault(n => n.Length > 0);

    private static (long From, long Length) Range(string header, long size)
    {
        if (!RangeHeaderValue.TryParse(header, out var range) || range.Unit != "bytes" || range.Ranges is not { Count: 1 } ranges || ranges.Single() is not { From: { } from } wanted)
            throw WebApiException.BadRequest($"The header Range must be bytes=from-to, not '{header}'.");
        if (from >= size) throw new WebApiException(StatusCodes.Status416RangeNotSatisfiable, WebApiException.NoCode, $"The file has {size} bytes; there is none from {from} on.");
        return (from, Math.Min(wanted.To ?? size - 1, size - 1) - from + 1);
    }

    /// <summary>Headers hold ASCII; other names are escaped as in an address (assumed).</summary>
    private static string Ascii(string name) => System.Text.Ascii.IsValid(name) ? name.Replace("\"", "'", StringComparison.Ordinal) : Uri.EscapeDataString(name);
}
