using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Server.Hosting;

namespace ErpIntegration.Demo;

/// <summary>The ERP's OData service, signed in with client credentials.</summary>
internal static class ErpClient
{
    /// <summary>A client with a token.</summary>
    public static async Task<HttpClient> SignInAsync(ConnectionInfo connection, CancellationToken cancellation)
    {
        var http = new HttpClient { BaseAddress = connection.ErpUrl, Timeout = TimeSpan.FromSeconds(20) };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = connection.ErpClientId,
            ["client_secret"] = connection.ErpClientSecret,
            ["scope"] = connection.ErpUrl.AbsoluteUri.TrimEnd('/') + "/.default",
        });
        using var response = await http.PostAsync(connection.ErpTokenEndpoint, form, cancellation);
        var text = await response.Content.ReadAsStringAsync(cancellation);
        Check.That(response.IsSuccessStatusCode, $"the ERP's token endpoint answered {(int)response.StatusCode}");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string?)JsonNode.Parse(text)!["access_token"]);
        return http;
    }
}
