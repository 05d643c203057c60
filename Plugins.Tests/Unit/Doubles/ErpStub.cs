using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ErpIntegration.Tests.Unit.Doubles;

/// <summary>A web server on a free port that answers what a test scripted: one answer a request, in order; the last one again and again.</summary>
internal sealed class ErpStub : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _script = new();
    private readonly ConcurrentQueue<StubRequest> _requests = new();
    private Func<HttpContext, Task> _current = context => Answer(context, 500, "no script", []);

    private ErpStub(WebApplication server) => _server = server;

    public string Url => _server.Urls.Single();

    public IReadOnlyList<StubRequest> Requests => [.. _requests];

    public static async Task<ErpStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stub = new ErpStub(builder.Build());
        stub._server.Run(stub.HandleAsync);
        await stub._server.StartAsync();
        return stub;
    }

    public ErpStub Then(string body, int status = 200, params (string Name, string Value)[] headers) => Then(context => Answer(context, status, body, headers));

    public ErpStub Then(Func<HttpContext, Task> handler)
    {
        _script.Enqueue(handler);
        return this;
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        var form = context.Request.HasFormContentType ? (await context.Request.ReadFormAsync()).ToDictionary(pair => pair.Key, pair => pair.Value.ToString()) : [];
        _requests.Enqueue(new StubRequest(
            context.Request.Path, context.Request.QueryString.Value ?? "", context.Request.Query["$filter"].ToString(), context.Request.Headers.Authorization.ToString(), context.Request.Headers.Connection.ToString(), form));
        if (_script.TryDequeue(out var next)) _current = next;
        await _current(context);
    }

    private static Task Answer(HttpContext context, int status, string body, (string Name, string Value)[] headers)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        foreach (var (name, value) in headers) context.Response.Headers[name] = value;
        return context.Response.WriteAsync(body);
    }
}
