using System.Collections.Concurrent;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.SampleErp;

/// <summary>Counts requests by route, refused and failed ones too.</summary>
internal sealed class RequestCounter
{
    private readonly ConcurrentDictionary<ErpRoute, int> _counts = new();

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (ErpRoute.Of(context.Request) is { } route) _counts.AddOrUpdate(route, 1, (_, count) => count + 1);
        return next(context);
    }

    public int Count(string route) => _counts.Where(pair => pair.Key.Matches(route)).Sum(pair => pair.Value);
}
