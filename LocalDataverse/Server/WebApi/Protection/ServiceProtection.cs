using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.Server.WebApi.Protection;

/// <summary>
/// Service protection (PLATFORM-FACTS 6.6): says in headers what remains of a user's limits, and refuses requests with 429 when it was told to. Thread-safe.
/// </summary>
internal sealed class ServiceProtection
{
    private const int RequestLimit = 6000;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(20);

    private readonly Lock _lock = new();
    private readonly TimeProvider _clock;
    private readonly Dictionary<Guid, ServedRequests> _served = [];
    private readonly List<(ScriptedRefusal Refusal, int Left)> _scripted = [];

    public ServiceProtection(TimeProvider clock) => _clock = clock;

    /// <summary>Orders refusals.</summary>
    public void Script(ScriptedRefusal refusal)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(refusal.Times);
        ArgumentOutOfRangeException.ThrowIfNegative(refusal.RetryAfter);
        lock (_lock) _scripted.Add((refusal, refusal.Times));
    }

    /// <summary>Takes all orders back.</summary>
    public void Clear()
    {
        lock (_lock) _scripted.Clear();
    }

    /// <summary>Counts a user's request, which begins now.</summary>
    public ServedRequest Begin(Guid user)
    {
        var request = new ServedRequest(user, _clock.GetUtcNow(), _clock.GetTimestamp());
        lock (_lock) Served(user).Add(request);
        return request;
    }

    /// <summary>The request was answered.</summary>
    public void End(ServedRequest request)
    {
        lock (_lock) Served(request.User).End(request, _clock.GetElapsedTime(request.Started));
    }

    /// <summary>Tells a user what remains, and refuses the request where that was ordered.</summary>
    /// <exception cref="WebApiException">429 with the platform's code and text.</exception>
    public void Check(Guid user, HttpResponse response)
    {
        ScriptedRefusal? refusal;
        lock (_lock)
        {
            var served = Served(user);
            response.Headers["x-ms-ratelimit-burst-remaining-xrm-requests"] = Math.Max(0, RequestLimit - served.Count).ToString(CultureInfo.InvariantCulture);
            response.Headers["x-ms-ratelimit-time-remaining-xrm-requests"] = Math.Max(0, (TimeLimit - served.Took).TotalSeconds).ToString("N2", CultureInfo.InvariantCulture);
            refusal = Take(user);
        }
        if (refusal is null) return;
        response.Headers.RetryAfter = refusal.RetryAfter.ToString(CultureInfo.InvariantCulture);
        throw refusal.Limit switch
        {
            ProtectionLimit.Requests => new WebApiException(StatusCodes.Status429TooManyRequests, "0x80072322", "Number of requests exceeded the limit of 6000 over time window of 300 seconds."),
            ProtectionLimit.ExecutionTime => new WebApiException(StatusCodes.Status429TooManyRequests, "0x80072321",
                "Combined execution time of incoming requests exceeded limit of 1,200,000 milliseconds over time window of 300 seconds. Decrease number of concurrent requests or reduce the duration of requests and try again later."),
            _ => new WebApiException(StatusCodes.Status429TooManyRequests, "0x80072326", "Number of concurrent requests exceeded the limit of 52."),
        };
    }

    private ServedRequests Served(Guid user)
    {
        if (!_served.TryGetValue(user, out var served)) _served[user] = served = new();
        served.Forget(_clock.GetUtcNow());
        return served;
    }

    private ScriptedRefusal? Take(Guid user)
    {
        var at = _scripted.FindIndex(s => s.Refusal.User is null || s.Refusal.User == user);
        if (at < 0) return null;
        var (refusal, left) = _scripted[at];
        if (left == 1) _scripted.RemoveAt(at);
        else _scripted[at] = (refusal, left - 1);
        return refusal;
    }
}
