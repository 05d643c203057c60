using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.Transport;

/// <summary>
/// HTTP by one client for the life of the sandbox process. Without keep-alive, as the platform's guidance for plug-ins wants it ("Set KeepAlive to false when
/// interacting with external hosts in a plug-in"), and without redirects: a token must not follow one.
/// </summary>
internal sealed class HttpErpTransport : IErpTransport
{
    private const int MaximumAnswerBytes = 32 * 1024 * 1024;

    private static readonly HttpClient Client = CreateClient();

    private readonly IClock _clock;

    /// <summary>Makes one; all share one client.</summary>
    public HttpErpTransport(IClock clock) => _clock = clock;

    /// <inheritdoc />
    public async Task<ErpResponse> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        using (var response = await Client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellation).ConfigureAwait(false))
        {
            var body = response.Content is null ? string.Empty : await response.Content.ReadAsStringAsync().ConfigureAwait(false);
            return new ErpResponse(response.StatusCode, body, RetryAfter(response), response.Content?.Headers.ContentType?.ToString(), location: response.Headers.Location);
        }
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? header?.Date?.UtcDateTime - _clock.UtcNow;
        return wait is { } value && value < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static HttpClient CreateClient()
    {
        var client = new HttpClient(new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        })
        {
            // Far above every time budget and below the platform's two minutes: the budget ends a call, this only catches a mistake.
            Timeout = TimeSpan.FromSeconds(100),
            MaxResponseContentBufferSize = MaximumAnswerBytes,
        };
        client.DefaultRequestHeaders.ConnectionClose = true;
        return client;
    }
}
