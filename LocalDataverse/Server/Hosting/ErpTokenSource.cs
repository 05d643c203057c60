using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Server.Hosting;

/// <summary>The managed identity of plug-ins where the ERP is concerned: signs in to the sample ERP's token endpoint with its client. Thread-safe.</summary>
internal sealed class ErpTokenSource : IManagedIdentityTokenSource, IDisposable
{
    private readonly HttpClient _http = new();
    private readonly ConcurrentDictionary<string, (string Token, DateTimeOffset Until)> _tokens = new();
    private readonly StartingErp _erp;
    private readonly TimeProvider _clock;

    /// <summary>Makes one for an ERP that starts when it is called: who asks first for a token waits for it.</summary>
    public ErpTokenSource(StartingErp erp, TimeProvider clock)
    {
        _erp = erp;
        _clock = clock;
    }

    /// <inheritdoc/>
    public string AcquireToken(IEnumerable<string> scopes)
    {
        var scope = string.Join(' ', scopes);
        if (_tokens.TryGetValue(scope, out var known) && known.Until > _clock.GetUtcNow()) return known.Token;
        using var request = new HttpRequestMessage(HttpMethod.Post, _erp.TokenEndpoint)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = _erp.ClientId,
                ["client_secret"] = _erp.ClientSecret,
                ["scope"] = scope,
            }),
        };
        using var response = _http.Send(request);
        using var body = response.Content.ReadAsStream();
        using var json = JsonDocument.Parse(body);
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException($"The token endpoint refused the managed identity: {json.RootElement.GetProperty("error_description").GetString()}");
        var token = json.RootElement.GetProperty("access_token").GetString()!;
        // A minute before it expires another one is fetched.
        _tokens[scope] = (token, _clock.GetUtcNow().AddSeconds(json.RootElement.GetProperty("expires_in").GetInt32() - 60));
        return token;
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();
}
