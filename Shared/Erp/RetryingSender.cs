using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using ErpIntegration.Erp.SignIn;
using ErpIntegration.Erp.Transport;
using ErpIntegration.Errors;
using ErpIntegration.Messaging;

namespace ErpIntegration.Erp;

/// <summary>
/// Sends reads with a token, and a second time where that may help: after the wait a busy ERP asks for, after a short one when it or the network stumbled, and with a new
/// token when it refused the kept one. Never beyond the time budget.
/// </summary>
internal sealed class RetryingSender
{
    private static readonly TimeSpan ShortWait = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan DefaultRetryAfter = TimeSpan.FromSeconds(1);

    private readonly IErpTransport _transport;
    private readonly CachedTokenSource _tokens;
    private readonly TimeBudget _budget;
    private readonly string _traceId;
    private readonly PluginTrace _trace;

    /// <summary>Makes one.</summary>
    public RetryingSender(IErpTransport transport, CachedTokenSource tokens, TimeBudget budget, string traceId, PluginTrace trace)
    {
        _transport = transport;
        _tokens = tokens;
        _budget = budget;
        _traceId = traceId;
        _trace = trace;
    }

    /// <summary>Reads an address: the body of a successful answer.</summary>
    /// <exception cref="ErpException">There is none.</exception>
    public async Task<string> GetAsync(Uri url)
    {
        try
        {
            return await TryTwiceAsync(url).ConfigureAwait(false);
        }
        catch (OperationCanceledException cause)
        {
            throw new ErpException(ErrorCode.ErpTimeout, "The ERP didn't answer in time. Try again in a moment.", cause);
        }
    }

    private async Task<string> TryTwiceAsync(Uri url)
    {
        var first = await SendAsync(url, isLast: false).ConfigureAwait(false);
        if (first is { IsSuccess: true })
            return first.Body;

        if (first?.Status == HttpStatusCode.Unauthorized)
            _tokens.Forget();
        else if (WaitBeforeRetry(first) is not { } wait)
            throw ErpFailure.Of(first!);
        else if (!_budget.Allows(wait))
            throw first is null ? ErpFailure.Unreachable(null) : ErpFailure.Of(first);
        else
            await Task.Delay(wait, _budget.Token).ConfigureAwait(false);

        var second = await SendAsync(url, isLast: true).ConfigureAwait(false);
        return second is { IsSuccess: true } ? second.Body : throw ErpFailure.Of(second!);
    }

    /// <summary>Null stands for a connection that couldn't be made or broke; the last time that is an error.</summary>
    private async Task<ErpResponse?> SendAsync(Uri url, bool isLast)
    {
        var token = await _tokens.GetAsync(_budget).ConfigureAwait(false);
        using (var request = new HttpRequestMessage(HttpMethod.Get, url))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            request.Headers.Add("OData-MaxVersion", "4.0");
            request.Headers.Add("OData-Version", "4.0");
            request.Headers.Add("traceparent", Traceparent.Next(_traceId));
            try
            {
                var response = await _transport.SendAsync(request, _budget.Token).ConfigureAwait(false);
                _trace.Write($"GET {url.AbsolutePath} answered {(int)response.Status}, {response.Body.Length} characters");
                return response;
            }
            catch (HttpRequestException cause) when (_budget.IsOver)
            {
                // The framework may report a request that was cancelled as one that broke.
                throw new OperationCanceledException("The time budget is over.", cause);
            }
            catch (HttpRequestException cause) when (!isLast)
            {
                _trace.Write($"GET {url.AbsolutePath} failed and is tried again: {cause.GetBaseException().Message}");
                return null;
            }
            catch (HttpRequestException cause)
            {
                throw ErpFailure.Unreachable(cause);
            }
        }
    }

    /// <summary>How long to wait; null when the same question would get the same answer.</summary>
    private static TimeSpan? WaitBeforeRetry(ErpResponse? response)
    {
        switch ((int?)response?.Status)
        {
            case null:
            case 408:
            case 502:
            case 504:
                return ShortWait;
            case 429:
            case 503:
                return response!.RetryAfter ?? DefaultRetryAfter;
            default:
                return null;
        }
    }
}
