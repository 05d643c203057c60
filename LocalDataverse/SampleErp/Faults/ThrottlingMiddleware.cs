using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.OData;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.SampleErp;

/// <summary>Turns requests to <c>/data</c> away when there are more than the options allow.</summary>
internal sealed class ThrottlingMiddleware(ErpThrottlingOptions options, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Queue<DateTimeOffset> _recent = new();
    private int _running;

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (ErpRoute.Of(context.Request) is not { IsData: true })
        {
            await next(context);
            return;
        }

        if (!TryEnter())
        {
            await TurnAwayAsync(context, options.RetryAfter);
            return;
        }

        try
        {
            await next(context);
        }
        finally
        {
            lock (_lock) _running--;
        }
    }

    /// <summary>F&amp;O's answer under load. The sentence is documented, that it stands in the usual error body is assumed.</summary>
    public static Task TurnAwayAsync(HttpContext context, TimeSpan retryAfter)
    {
        context.Response.Headers.RetryAfter = ((long)Math.Ceiling(retryAfter.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ErpError.WriteAsync(
            context,
            StatusCodes.Status429TooManyRequests,
            "Too many requests",
            "This request could not be processed at this time due to system experiencing high resource utilization.",
            "");
    }

    private bool TryEnter()
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            while (_recent.TryPeek(out var oldest) && oldest <= now - options.Window) _recent.Dequeue();
            if (_running >= options.MaxConcurrentRequests || _recent.Count >= options.MaxRequests) return false;
            if (options.MaxRequests is not null) _recent.Enqueue(now);
            _running++;
            return true;
        }
    }
}
