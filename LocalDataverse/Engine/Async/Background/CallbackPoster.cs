using System;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace LocalDataverse.Engine.Async.Background;

/// <summary>Calls back who asked for it when a background operation is over. Thread-safe.</summary>
internal sealed class CallbackPoster : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>Posts; the operation stays what it is when nobody answers, as the status monitor tells the same (assumed: what the platform does then isn't documented).</summary>
    public void Post(string address, JsonObject body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
        try
        {
            using var response = _client.Send(request, HttpCompletionOption.ResponseHeadersRead);
            response.EnsureSuccessStatusCode();
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            throw PlatformFault.Create(PlatformErrorCodes.UnExpected, $"The callback of a background operation failed: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();
}
