using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.OData;

namespace LocalDataverse.Server.WebApi.Batch;

/// <summary>Writes the answers of a batch, each as an HTTP response of its own.</summary>
internal static class BatchWriter
{
    /// <summary>Writes the answers, as far as the batch was carried out.</summary>
    /// <param name="response">Where to.</param>
    /// <param name="status">Status of the whole.</param>
    /// <param name="answers">The answers of each item.</param>
    public static async Task WriteAsync(HttpResponse response, int status, IEnumerable<(bool IsChangeSet, IReadOnlyList<BatchAnswer> Answers)> answers)
    {
        using var body = new MemoryStream();
        var message = new BatchMessage(body);
        message.SetHeader("Content-Type", $"multipart/mixed; boundary=batchresponse_{Guid.NewGuid()}");
        using (var writer = new ODataMessageWriter((IODataResponseMessage)message, new ODataMessageWriterSettings { EnableMessageStreamDisposal = false, Version = ODataVersion.V4 }))
        {
            var batch = writer.CreateODataBatchWriter();
            batch.WriteStartBatch();
            foreach (var (isChangeSet, parts) in answers)
            {
                if (isChangeSet) batch.WriteStartChangeset();
                foreach (var part in parts) Write(batch, part);
                if (isChangeSet) batch.WriteEndChangeset();
            }
            batch.WriteEndBatch();
        }
        response.StatusCode = status;
        response.ContentType = message.GetHeader("Content-Type");
        response.ContentLength = body.Length;
        body.Position = 0;
        await body.CopyToAsync(response.Body, response.HttpContext.RequestAborted);
    }

    private static void Write(ODataBatchWriter batch, BatchAnswer answer)
    {
        var message = batch.CreateOperationResponseMessage(answer.ContentId);
        message.StatusCode = answer.Response.StatusCode;
        foreach (var (name, value) in answer.Response.Headers.Where(h => h.Key != "Content-Length")) message.SetHeader(name, value.ToString());
        using var stream = message.GetStream();
        stream.Write(answer.Body);
    }
}

/// <summary>The answer of one request of a batch.</summary>
internal sealed record BatchAnswer(string? ContentId, HttpResponse Response, byte[] Body)
{
    /// <summary>The request was carried out.</summary>
    public bool Succeeded => Response.StatusCode < 400;
}
