using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace ErpIntegration.Tests.Unit.Doubles;

/// <summary>
/// A web server on a free port that answers what a test scripted: one answer a request, in order; the last one again and again. The queries of a batch are requests of their own
/// here; a failure or a handler that is next answers the whole batch.
/// </summary>
internal sealed class ErpStub : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<ScriptedAnswer> _script = new();
    private readonly ConcurrentQueue<StubRequest> _requests = new();
    private ScriptedAnswer _current = new("no script", 500, [], null);
    private int _roundTrips;

    private ErpStub(WebApplication server) => _server = server;

    public string Url => _server.Urls.Single();

    public IReadOnlyList<StubRequest> Requests => [.. _requests];

    /// <summary>How many times it was asked over HTTP, however many queries were inside.</summary>
    public int RoundTrips => _roundTrips;

    public static async Task<ErpStub> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var stub = new ErpStub(builder.Build());
        stub._server.Run(stub.HandleAsync);
        await stub._server.StartAsync();
        return stub;
    }

    public ErpStub Then(string body, int status = 200, params (string Name, string Value)[] headers) => Enqueue(new ScriptedAnswer(body, status, headers, null));

    public ErpStub Then(Func<HttpContext, Task> handler) => Enqueue(new ScriptedAnswer("", 0, [], handler));

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private ErpStub Enqueue(ScriptedAnswer answer)
    {
        _script.Enqueue(answer);
        return this;
    }

    private async Task HandleAsync(HttpContext context)
    {
        _roundTrips++;
        if (context.Request.Path == "/data/$batch" && IsSuccess(Peek()))
        {
            await AnswerBatchAsync(context);
            return;
        }

        var form = context.Request.HasFormContentType ? (await context.Request.ReadFormAsync()).ToDictionary(pair => pair.Key, pair => pair.Value.ToString()) : [];
        Record(context, context.Request.Path, context.Request.QueryString.Value ?? "", form);
        await Next().SendAsync(context);
    }

    private async Task AnswerBatchAsync(HttpContext context)
    {
        var answer = new StringBuilder();
        using var body = new StreamReader(context.Request.Body);
        foreach (var line in (await body.ReadToEndAsync()).Split("\r\n").Where(line => line.StartsWith("GET ", StringComparison.Ordinal)))
        {
            var address = line.Split(' ')[1].Split('?', 2);
            Record(context, "/data/" + address[0], "?" + address[1], []);
            var next = Next();
            answer.Append("--answer\r\nContent-Type: application/http\r\n\r\n").Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {next.Status} Any\r\n");
            foreach (var (name, value) in next.Headers) answer.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
            answer.Append("Content-Type: application/json\r\n\r\n").Append(next.Body).Append("\r\n");
            if (!IsSuccess(next)) break;
        }

        context.Response.ContentType = "multipart/mixed; boundary=answer";
        await context.Response.WriteAsync(answer.Append("--answer--\r\n").ToString());
    }

    private void Record(HttpContext context, string path, string query, Dictionary<string, string> form)
    {
        var filter = QueryHelpers.ParseQuery(query).TryGetValue("$filter", out var value) ? value.ToString() : "";
        var headers = context.Request.Headers.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _requests.Enqueue(new StubRequest(path, query, filter, context.Request.Headers.Authorization.ToString(), context.Request.Headers.Connection.ToString(), form, headers));
    }

    private ScriptedAnswer Peek() => _script.TryPeek(out var next) ? next : _current;

    private ScriptedAnswer Next() => _script.TryDequeue(out var next) ? _current = next : _current;

    private static bool IsSuccess(ScriptedAnswer answer) => answer.Status is >= 200 and < 300;
}
