using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace RecordingPac.WebApi;

/// <summary>The Web API of an environment.</summary>
internal sealed class PacEnvironment : IDisposable
{
    // asyncoperation: completed, and succeeded.
    private const int Completed = 3;
    private const int Succeeded = 30;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly HttpClient _client = new();

    /// <param name="url">The environment; null where a verb needs none.</param>
    /// <param name="token">A bearer token for it.</param>
    public PacEnvironment(string? url, string token)
    {
        if (url is not null)
            _client.BaseAddress = new Uri(new Uri(url), "/api/data/v9.2/");
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>The id of a solution; null when it isn't installed.</summary>
    public async Task<(Guid Id, Version Version)?> SolutionAsync(string name, CancellationToken token)
    {
        var rows = (await SendAsync(HttpMethod.Get, $"solutions?$select=solutionid,version&$filter=uniquename eq '{name}'", null, token))!["value"]!.AsArray();
        return rows.SingleOrDefault() is { } row ? (Guid.Parse((string)row["solutionid"]!), Version.Parse((string)row["version"]!)) : null;
    }

    /// <summary>Performs an action, or its Async form and waits for the job.</summary>
    /// <returns>What the action answered.</returns>
    public async Task<JsonNode?> PerformAsync(string action, JsonObject parameters, bool asJob, TimeSpan limit, CancellationToken token)
    {
        var answer = await SendAsync(HttpMethod.Post, asJob ? action + "Async" : action, parameters, token);
        if (asJob)
            await WaitAsync((string)answer!["AsyncOperationId"]!, limit, token);
        return answer;
    }

    /// <summary>Sends a request.</summary>
    /// <exception cref="PacException">The environment refused.</exception>
    public async Task<JsonNode?> SendAsync(HttpMethod method, string path, JsonNode? body, CancellationToken token)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        using var response = await _client.SendAsync(request, token);
        var text = await response.Content.ReadAsStringAsync(token);
        if (!response.IsSuccessStatusCode)
            throw new PacException(text.Length == 0 ? $"{(int)response.StatusCode}" : (string)JsonNode.Parse(text)!["error"]!["message"]!);
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    public void Dispose() => _client.Dispose();

    // pac doesn't say why a job failed (powerplatform-vscode issue 405).
    private async Task WaitAsync(string job, TimeSpan limit, CancellationToken token)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(token);
        limited.CancelAfter(limit);
        while (true)
        {
            var row = (await SendAsync(HttpMethod.Get, $"asyncoperations({job})?$select=statecode,statuscode", null, limited.Token))!;
            if ((int)row["statecode"]! == Completed)
            {
                if ((int)row["statuscode"]! != Succeeded)
                    throw new PacException($"The job ended with the status {row["statuscode"]}.");
                return;
            }

            await Task.Delay(Pause, limited.Token);
        }
    }
}
