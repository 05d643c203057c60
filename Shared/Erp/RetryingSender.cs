using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using ErpIntegration.Erp.Resilience;
using ErpIntegration.Erp.SignIn;
using ErpIntegration.Erp.Transport;
using ErpIntegration.Errors;

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
    private readonly CallHeaders _headers;
    private readonly PluginTrace _trace;

    /// <summary>Makes one.</summary>
    public RetryingSender(IErpTransport transport, CachedTokenSource tokens, TimeBudget budget, CallHeaders headers, PluginTrace trace)
    {
        _transport = transport;
        _tokens = tokens;
        _budget = budget;
        _headers = headers;
        _trace = trace;
    }

    /// <summary>Asks: a successful answer.</summary>
    /// <exception cref="ErpException">There is none.</exception>
    /// <exception cref="System.Runtime.Serialization.SerializationException">The answer to a batch can't be read.</exception>
    public async Task<ErpResponse> SendAsync(ErpRequest request)
    {
        try
        {
            return await TryTwiceAsync(request).ConfigureAwait(false);
        }
        catch (CircuitOpenException cause)
        {
            throw ErpFailure.LeftAlone(cause);
        }
        catch (OperationCanceledException cause)
        {
            throw new ErpException(ErrorCode.ErpTimeout, "The ERP didn't answer in time. Try again in a moment.", cause);
        }
    }

    private async Task<ErpResponse> TryTwiceAsync(ErpRequest request)
    {
        var first = await SendAsync(request, isLast: false).ConfigureAwait(false);
        if (first is { IsSuccess: true })
            return first;

        if (first?.Status == HttpStatusCode.Unauthorized)
            _tokens.Forget();
        else if (WaitBeforeRetry(first) is not { } wait)
            throw ErpFailure.Of(first!);
        else if (!_budget.Allows(wait))
            throw Failure(first);
        else
            await Task.Delay(wait, _budget.Token).ConfigureAwait(false);

        try
        {
            var second = await SendAsync(request, isLast: true).ConfigureAwait(false);
            return second is { IsSuccess: true } ? second : throw ErpFailure.Of(second!);
        }
        catch (CircuitOpenException)
        {
            // The first attempt was the last straw: what happened to it says more than that there is no second one.
            throw Failure(first);
        }
    }

    private static ErpException Failure(ErpResponse? response) => response is null ? ErpFailure.Unreachable(null) : ErpFailure.Of(response);

    /// <summary>Null stands for a connection that couldn't be made or broke; the last time that is an error.</summary>
    private async Task<ErpResponse?> SendAsync(ErpRequest request, bool isLast)
    {
        var token = await _tokens.GetAsync(_budget).ConfigureAwait(false);
        using (var message = request.CreateMessage())
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
            _headers.AddTo(message);
            try
            {
                var response = await _transport.SendAsync(message, _budget.Token).ConfigureAwait(false);
                _trace.Write($"{message.Method} {request.Url.AbsolutePath} answered {(int)response.Status}, {response.Body.Length} characters");
                return response;
            }
            catch (HttpRequestException cause) when (_budget.IsOver)
            {
                // The framework may report a request that was cancelled as one that broke.
                throw new OperationCanceledException("The time budget is over.", cause);
            }
            catch (HttpRequestException cause) when (!isLast)
            {
                _trace.Write($"{message.Method} {request.Url.AbsolutePath} failed and is tried again: {cause.GetBaseException().Message}");
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
