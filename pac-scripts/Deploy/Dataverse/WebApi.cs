using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Polly;
using Polly.Retry;

namespace ErpIntegration.Deploy.Dataverse;

/// <summary>The few Web API calls (v9.2) the jobs need. A busy environment (429, 503) is asked again after the time it names.</summary>
internal sealed class WebApi : IDisposable
{
    private readonly HttpClient _client;
    private readonly ResiliencePipeline<HttpResponseMessage> _retry;

    /// <param name="environment">The environment's address.</param>
    /// <param name="token">A bearer token for it.</param>
    public WebApi(Uri environment, string token)
    {
        Root = new Uri(environment, "/api/data/v9.2/");
        _client = new HttpClient { BaseAddress = Root, Timeout = TimeSpan.FromMinutes(4) };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        _client.DefaultRequestHeaders.Add("OData-MaxVersion", "4.0");
        _client.DefaultRequestHeaders.Add("OData-Version", "4.0");
        _client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        _retry = new ResiliencePipelineBuilder<HttpResponseMessage>().AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = 4,
            Delay = TimeSpan.FromSeconds(2),
            BackoffType = DelayBackoffType.Exponential,
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result?.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable),
            DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.Headers.RetryAfter?.Delta),
        }).Build();
    }

    /// <summary>Address of the service, with a slash at its end.</summary>
    public Uri Root { get; }

    /// <summary>A text as an OData literal.</summary>
    public static string Literal(string text) => Uri.EscapeDataString($"'{text.Replace("'", "''", StringComparison.Ordinal)}'");

    /// <summary>The rows of a query, all pages.</summary>
    public async Task<IReadOnlyList<JsonElement>> RowsAsync(string query, CancellationToken token)
    {
        var rows = new List<JsonElement>();
        for (string? next = query; next is not null;)
        {
            var page = await GetAsync(next, token);
            rows.AddRange(page.GetProperty("value").EnumerateArray());
            next = page.TryGetProperty("@odata.nextLink", out var link) ? link.GetString() : null;
        }

        return rows;
    }

    /// <summary>The only row of a query; null when there is none.</summary>
    public async Task<JsonElement?> RowAsync(string query, CancellationToken token) => (await RowsAsync(query, token)) is [var row, ..] ? row : null;

    /// <summary>What a GET answers.</summary>
    public Task<JsonElement> GetAsync(string path, CancellationToken token) => SendAsync(HttpMethod.Get, path, null, token);

    /// <summary>Changes a row that exists.</summary>
    public Task PatchAsync(string path, object body, CancellationToken token) => SendAsync(HttpMethod.Patch, path, body, token);

    /// <summary>Creates a row, connects two, or performs an action.</summary>
    public Task<JsonElement> PostAsync(string path, object body, CancellationToken token) => SendAsync(HttpMethod.Post, path, body, token);

    public void Dispose() => _client.Dispose();

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object? body, CancellationToken token)
    {
        try
        {
            using var response = await _retry.ExecuteAsync(async inner => await _client.SendAsync(Request(method, path, body), inner), token);
            var content = await response.Content.ReadAsByteArrayAsync(token);
            if (!response.IsSuccessStatusCode)
                throw new JobException(ExitCode.Environment, $"{method} {path.Split('?')[0]}: {(int)response.StatusCode} {Reason(content) ?? response.ReasonPhrase}");
            return content.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(content);
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException || (exception is TaskCanceledException && !token.IsCancellationRequested))
        {
            throw new JobException(ExitCode.Environment, $"{method} {path.Split('?')[0]}: {Root} can't be reached or doesn't answer as an environment does ({exception.Message})", exception);
        }
    }

    private static HttpRequestMessage Request(HttpMethod method, string path, object? body)
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        if (method == HttpMethod.Patch)
            request.Headers.IfMatch.Add(EntityTagHeaderValue.Any);
        if (method == HttpMethod.Post)
            request.Headers.Add("Prefer", "return=representation");
        return request;
    }

    private static string? Reason(byte[] content)
    {
        try
        {
            var error = JsonSerializer.Deserialize<JsonElement>(content).GetProperty("error");
            return $"{error.GetProperty("code").GetString()} {error.GetProperty("message").GetString()}";
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Not every refusal comes from the Web API; a gateway answers in its own words, and the status says enough.
            return null;
        }
    }
}
