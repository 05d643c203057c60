using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.SampleErp;

/// <summary>Counts requests by route, refused and failed ones too, and keeps the newest of their traces.</summary>
internal sealed class RequestCounter
{
    private const int KeptTraces = 1000;

    private readonly ConcurrentDictionary<ErpRoute, int> _counts = new();
    private readonly ConcurrentQueue<(ErpRoute Route, string Traceparent)> _traces = new();

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (ErpRoute.Of(context.Request) is { } route)
        {
            _counts.AddOrUpdate(route, 1, (_, count) => count + 1);
            if (context.Request.Headers.TraceParent is [{ } traceparent]) Keep(route, traceparent);
        }
        return next(context);
    }

    public IReadOnlyList<string> Traceparents(string route) => [.. _traces.Where(trace => trace.Route.Matches(route)).Select(trace => trace.Traceparent)];

    public int Count(string route) => _counts.Where(pair => pair.Key.Matches(route)).Sum(pair => pair.Value);

    private void Keep(ErpRoute route, string traceparent)
    {
        _traces.Enqueue((route, traceparent));
        if (_traces.Count > KeptTraces) _traces.TryDequeue(out _);
    }
}
