using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text.Json.Nodes;
using LocalDataverse.Engine.Security;
using LocalDataverse.Server.Hosting;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The managed identity of the plug-ins: signs in to the sample ERP.</summary>
internal sealed class ErpTokens(StartingErp erp) : IManagedIdentityTokenSource, IDisposable
{
    private readonly HttpClient _http = new();

    public string AcquireToken(IEnumerable<string> scopes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, erp.TokenEndpoint)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = erp.ClientId,
                ["client_secret"] = erp.ClientSecret,
                ["scope"] = string.Join(' ', scopes),
            }),
        };
        using var response = _http.Send(request);
        using var body = new StreamReader(response.Content.ReadAsStream());
        return (string)JsonNode.Parse(body.ReadToEnd())!["access_token"]!;
    }

    public void Dispose() => _http.Dispose();
}
