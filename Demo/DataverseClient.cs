using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Demo;

/// <summary>The Web API as Power Apps and integrations call it: plain HTTP with a bearer token.</summary>
internal sealed class DataverseClient : IDisposable
{
    private readonly HttpClient _http;

    public DataverseClient(Uri organization, string token)
    {
        _http = new HttpClient { BaseAddress = new Uri(organization, "api/data/v9.2/"), Timeout = TimeSpan.FromSeconds(30) };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        _http.DefaultRequestHeaders.Add("OData-MaxVersion", "4.0");
        _http.DefaultRequestHeaders.Add("OData-Version", "4.0");
    }

    /// <summary>GET.</summary>
    public Task<JsonNode> GetAsync(string path, CancellationToken cancellation) => SendAsync(HttpMethod.Get, path, null, cancellation);

    /// <summary>POST to a set or an action; a row that was created is answered.</summary>
    public Task<JsonNode> PostAsync(string path, JsonObject body, CancellationToken cancellation) => SendAsync(HttpMethod.Post, path, body, cancellation);

    /// <summary>PATCH of an existing row.</summary>
    public Task<JsonNode> PatchAsync(string path, JsonObject body, CancellationToken cancellation) => SendAsync(HttpMethod.Patch, path, body, cancellation);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<JsonNode> SendAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = JsonContent.Create(body);
        request.Headers.Add("Prefer", "return=representation");
        if (method == HttpMethod.Patch) request.Headers.Add("If-Match", "*");
        using var response = await _http.SendAsync(request, cancellation);
        var text = await response.Content.ReadAsStringAsync(cancellation);
        Check.That(response.IsSuccessStatusCode, $"{method} {path.Split('?').First()} was answered {(int)response.StatusCode}: {text}");
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text) ?? throw new JsonException($"{path} answered null.");
    }
}
