using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Broker;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Tests.Support;
using LocalDataverse.Server.Hosting;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>The Web API of an organisation of its own, called over HTTP.</summary>
public sealed class TestServer : IAsyncLifetime
{
    private static readonly OrganizationTemplate Bare = BareOrganization.Make(new OrganizationOptions());

    private readonly TokenIssuer _tokens = new(new byte[64], TimeProvider.System);
    private ServiceBusBroker? _broker;
    private WebHost? _host;

    private readonly SteerableClock _clock = new(TimeProvider.System);

    public TestServer() => Organization = Organization.Open(new OrganizationOptions { Template = Bare, Clock = _clock });

    public Organization Organization { get; }

    public IOrganizationService Service => Organization.CreateService(Organization.AdministratorId);

    public Uri Api => new(_host!.Url, "api/data/v9.2/");

    public async ValueTask InitializeAsync()
    {
        _broker = await ServiceBusBroker.StartAsync(new BrokerOptions());
        _host = await WebHost.StartAsync(Organization, _broker, _tokens, 0, default, _clock);
    }

    public string Token(Guid user) => _tokens.Create(user);

    /// <summary>Sends a request as a user; the administrator unless another is named.</summary>
    public async Task<Answer> SendAsync(string method, string path, string? body = null, Guid? user = null, params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Api, path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token(user ?? Organization.AdministratorId));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Answer((int)response.StatusCode, text, name => response.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : name == "Allow" ? string.Join(", ", response.Content.Headers.Allow) : null);
    }

    public Task<Answer> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync("GET", path, null, null, headers);

    public async ValueTask DisposeAsync()
    {
        if (_host is not null) await _host.DisposeAsync();
        if (_broker is not null) await _broker.DisposeAsync();
        await Organization.DisposeAsync();
    }

    /// <summary>What came back.</summary>
    public sealed record Answer(int Status, string Text, Func<string, string?> Header)
    {
        public JsonNode Json => JsonNode.Parse(Text)!;

        public JsonArray Rows => Json["value"]!.AsArray();

        public string? ErrorCode => (string?)Json["error"]!["code"];

        public string? ErrorMessage => (string?)Json["error"]!["message"];
    }
}
