using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Erp.Transport;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.Resilience;

/// <summary>
/// Sends unless the breaker is open. Failures are: no connection, no answer in time, a 5xx, a 408, and a 429, for an ERP that asks to be left alone is worn out by being asked.
/// Every other answer shows that the ERP is alive.
/// </summary>
internal sealed class BreakerTransport : IErpTransport
{
    private readonly IErpTransport _inner;
    private readonly CircuitBreaker _breaker;
    private readonly IClock _clock;
    private readonly PluginTrace _trace;

    /// <summary>Makes one.</summary>
    public BreakerTransport(IErpTransport inner, CircuitBreaker breaker, IClock clock, PluginTrace trace)
    {
        _inner = inner;
        _breaker = breaker;
        _clock = clock;
        _trace = trace;
    }

    /// <inheritdoc />
    /// <exception cref="CircuitOpenException">The breaker is open.</exception>
    public async Task<ErpResponse> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        if (_breaker.Enter(_clock) is { } wait)
            throw new CircuitOpenException(wait);
        ErpResponse response;
        try
        {
            response = await _inner.SendAsync(request, cancellation).ConfigureAwait(false);
        }
        catch (Exception cause) when (cause is HttpRequestException || cause is OperationCanceledException)
        {
            Failed(null);
            throw;
        }
        catch
        {
            _breaker.Abandoned();
            throw;
        }

        if (IsFailure((int)response.Status))
            Failed(response.RetryAfter);
        else if (_breaker.Succeeded())
            _trace.Write($"The circuit breaker closes: the ERP answers again");
        return response;
    }

    private static bool IsFailure(int status) => status >= 500 || status == 408 || status == 429;

    private void Failed(TimeSpan? wait)
    {
        if (_breaker.Failed(_clock, wait))
            _trace.Write($"The circuit breaker opens: the ERP failed {CircuitBreaker.Threshold} times in a row, or once after a break");
    }
}
