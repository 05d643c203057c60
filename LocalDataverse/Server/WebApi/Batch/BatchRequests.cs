using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.Server.WebApi.Batch;

/// <summary>
/// POST of <c>$batch</c> (PLATFORM-FACTS 6.5). Every request in it goes the way a single one goes; those of a change set in one transaction.
/// The first failure ends the batch and gives it its status, unless the client prefers to go on.
/// </summary>
internal static class BatchRequests
{
    /// <summary>Answers a batch.</summary>
    public static async Task AnswerAsync(WebApiCall call)
    {
        if (call.Http.Request.Method != "POST") throw WebApiException.NotAllowed(call.Http.Request.Method);
        var answers = new List<(bool, IReadOnlyList<BatchAnswer>)>();
        var status = StatusCodes.Status200OK;
        foreach (var item in await BatchReader.ReadAsync(call.Http.Request, call.ServiceRoot))
        {
            var parts = item.IsChangeSet ? await RunChangeSetAsync(call, item.Parts) : [await RunAsync(call, item.Parts[0], null, new Dictionary<string, string>())];
            answers.Add((item.IsChangeSet, parts));
            if (call.Prefer.ContinueOnError || parts.FirstOrDefault(p => !p.Succeeded) is not { } failed) continue;
            status = failed.Response.StatusCode;
            break;
        }
        await BatchWriter.WriteAsync(call.Http.Response, status, answers);
    }

    /// <summary>All of a change set, or nothing and the answer of the request that failed.</summary>
    private static async Task<IReadOnlyList<BatchAnswer>> RunChangeSetAsync(WebApiCall call, IEnumerable<BatchPart> parts)
    {
        using var transaction = call.Organization.BeginTransaction();
        var rows = new Dictionary<string, string>();
        var answers = new List<BatchAnswer>();
        foreach (var part in parts)
        {
            var answer = await RunAsync(call, part, transaction, rows);
            if (!answer.Succeeded) return [answer];
            answers.Add(answer);
            if (part.ContentId is { } id && answer.Response.Headers["OData-EntityId"].ToString() is { Length: > 0 } row) rows[id] = row;
        }
        transaction.Commit();
        return answers;
    }

    private static async Task<BatchAnswer> RunAsync(WebApiCall batch, BatchPart part, OrganizationTransaction? transaction, IReadOnlyDictionary<string, string> rows)
    {
        var http = BatchContext.Create(batch.Http, part);
        using var body = new MemoryStream();
        http.Response.Body = body;
        await RequestRunner.RunAsync(http, () =>
        {
            var path = BatchContext.Locate(http, part.Address, batch.ServiceRoot, rows);
            if (path == "$batch") throw WebApiException.BadRequest("A batch can't hold another batch.");
            return new WebApiCall(http, batch.State, batch.ServiceRoot) { RelativePath = path, Transaction = transaction, ContentIds = rows };
        });
        return new BatchAnswer(part.ContentId, http.Response, body.ToArray());
    }
}
