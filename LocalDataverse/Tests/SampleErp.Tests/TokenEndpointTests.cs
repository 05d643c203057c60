using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using LocalDataverse.SampleErp;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace SampleErp.Tests;

public sealed class TokenEndpointTests(SharedErp erp)
{
    [Theory]
    [InlineData("client_secret", "wrong", 401, "invalid_client", 7000215)]
    [InlineData("client_secret", null, 401, "invalid_client", 7000218)]
    [InlineData("client_id", "5c1b2f6e-0000-0000-0000-000000000000", 400, "unauthorized_client", 700016)]
    [InlineData("client_id", null, 400, "invalid_request", 900144)]
    [InlineData("grant_type", "password", 400, "unsupported_grant_type", 70003)]
    [InlineData("grant_type", null, 400, "invalid_request", 900144)]
    [InlineData("scope", null, 400, "invalid_request", 900144)]
    [InlineData("scope", "a b", 400, "invalid_scope", 70011)]
    [InlineData("scope", "https://elsewhere.example", 400, "invalid_scope", 1002012)]
    [InlineData("scope", "https://elsewhere.example/.default", 400, "invalid_resource", 500011)]
    [InlineData("client_assertion", "x.y.z", 401, "invalid_client", 700027)]
    public async Task A_bad_request_is_refused_in_the_words_of_Entra(string field, string? value, int status, string error, int code)
    {
        using var http = new HttpClient();
        using var answer = await http.PostAsync(erp.Host.TokenEndpoint, ErpClient.Form(erp.Host, (field, value)), TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
        var body = await ErpClient.JsonAsync(answer);
        Assert.Equal(error, (string)body["error"]!);
        Assert.Equal(code, (int)body["error_codes"]![0]!);
        Assert.StartsWith($"AADSTS{code}: ", (string)body["error_description"]!, StringComparison.Ordinal);
        foreach (var name in new[] { "timestamp", "trace_id", "correlation_id", "error_uri" }) Assert.NotNull(body[name]);
        Assert.DoesNotContain(erp.Host.ClientSecret, body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_tenant_is_unknown()
    {
        using var http = new HttpClient();
        using var answer = await http.PostAsync(new Uri(erp.Host.BaseUrl, "/contoso/oauth2/v2.0/token"), ErpClient.Form(erp.Host), TestContext.Current.CancellationToken);
        Assert.Equal(90002, (int)(await ErpClient.JsonAsync(answer))["error_codes"]![0]!);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("garbage")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    public async Task Data_without_a_good_token_is_refused(string? token)
    {
        using var http = new HttpClient { BaseAddress = erp.Host.BaseUrl };
        if (token is not null) http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.GetAsync("data/Currencies", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", Assert.Single(answer.Headers.WwwAuthenticate).Scheme);
    }

    [Fact]
    public async Task A_token_of_another_erp_is_refused()
    {
        await using var other = await ErpHost.StartAsync(new ErpOptions { ClientSecret = erp.Host.ClientSecret }, TestContext.Current.CancellationToken);
        using var client = await ErpClient.ConnectAsync(other);
        using var answer = await client.SendAsync("GET", new Uri(erp.Host.BaseUrl, "data/Currencies").AbsoluteUri);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_token_expires()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var host = await ErpHost.StartAsync(new ErpOptions { Clock = clock, TokenLifetime = TimeSpan.FromMinutes(10) }, TestContext.Current.CancellationToken);
        using var client = await ErpClient.ConnectAsync(host);
        await client.GetAsync("data/Currencies?$top=1");
        clock.Advance(TimeSpan.FromMinutes(10));
        using var answer = await client.SendAsync("GET", "data/Currencies?$top=1");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("expired", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }
}
