using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.OData;

namespace LocalDataverse.Server.WebApi.Batch;

/// <summary>Reads the whole batch before any of it runs: one that can't be read changes nothing.</summary>
internal static class BatchReader
{
    /// <summary>Requests of a batch at most (Microsoft Learn, "Execute batch operations using the Web API"); the error's text is assumed.</summary>
    private const int Limit = 1000;

    /// <summary>Reads a batch.</summary>
    public static async Task<IReadOnlyList<BatchItem>> ReadAsync(HttpRequest request, Uri serviceRoot)
    {
        CheckType(request.ContentType);
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        // MIME lets the last boundary end the body (RFC 2046, 5.1.1); the reader would take it for a part's text.
        body.Write("\r\n"u8);
        body.Position = 0;
        var message = new BatchMessage(body);
        message.SetHeader("Content-Type", request.ContentType!);
        using var reader = new ODataMessageReader((IODataRequestMessage)message, new ODataMessageReaderSettings { BaseUri = serviceRoot, MessageQuotas = { MaxPartsPerBatch = Limit + 1, MaxOperationsPerChangeset = Limit + 1, MaxReceivedMessageSize = long.MaxValue } });
        return Read(reader.CreateODataBatchReader());
    }

    private static List<BatchItem> Read(ODataBatchReader batch)
    {
        var items = new List<BatchItem>();
        List<BatchPart>? changeSet = null;
        var count = 0;
        while (batch.Read())
        {
            switch (batch.State)
            {
                case ODataBatchReaderState.ChangesetStart:
                    changeSet = [];
                    break;
                case ODataBatchReaderState.ChangesetEnd:
                    items.Add(new BatchItem(changeSet!, IsChangeSet: true));
                    changeSet = null;
                    break;
                case ODataBatchReaderState.Operation:
                    if (++count > Limit) throw WebApiException.BadRequest($"A batch can hold {Limit} requests at most.");
                    var part = Read(batch.CreateOperationRequestMessage());
                    if (changeSet is null) items.Add(new BatchItem([part], IsChangeSet: false));
                    else changeSet.Add(part);
                    break;
            }
        }
        return items;
    }

    private static BatchPart Read(ODataBatchOperationRequestMessage message)
    {
        using var body = new MemoryStream();
        using (var stream = message.GetStream()) stream.CopyTo(body);
        // On Unix an address from the host's root looks like that of a file.
        var address = message.Url.IsAbsoluteUri && !message.Url.IsFile ? message.Url.AbsoluteUri : message.Url.OriginalString;
        return new BatchPart(message.Method, address, message.ContentId, message.Headers.ToList(), body.ToArray());
    }

    private static void CheckType(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || !string.Equals(type.MediaType, "multipart/mixed", StringComparison.OrdinalIgnoreCase))
            throw WebApiException.BadRequest($"The batch request must have 'multipart/mixed' as the media type, not '{contentType?.Split(';')[0]}'.");
        if (!type.Parameters.Any(p => string.Equals(p.Name, "boundary", StringComparison.OrdinalIgnoreCase) && p.Value is { Length: > 0 }))
            throw WebApiException.BadRequest("The batch request must have a boundary specification in the \"Content-Type\" header.");
    }
}
