using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Server.Hosting;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Requests that never reach a row: no valid token, a body that can't be read, a method that isn't there. Each answer has the platform's error shape.</summary>
public sealed class BadRequestTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task ABodyOverTheLimit_IsAnswered413()
    {
        // The server answers from the length alone; nothing of the body has to be sent.
        var (status, code, message) = await PostAsync("accounts", new EndlessContent((128L << 20) + 1), server.Token(server.Organization.AdministratorId));

        Assert.Equal((413, "0x80060888"), (status, code));
        Assert.Contains("too large", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/xml")]
    public async Task AnotherMediaType_IsAnswered415ByName(string type)
    {
        var (status, code, message) = await PostAsync("accounts", new StringContent("{\"name\":\"x\"}", Encoding.UTF8, type), server.Token(server.Organization.AdministratorId));

        Assert.Equal((415, "0x80060888"), (status, code));
        Assert.Contains($"'{type}'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; odata.metadata=minimal; charset=utf-8")]
    [InlineData("application/json;IEEE754Compatible=true")]
    public async Task EveryFormOfJson_IsTaken(string type)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Api, "accounts")) { Content = new ByteArrayContent("{\"name\":\"Taken\"}"u8.ToArray()) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", server.Token(server.Organization.AdministratorId));

        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(204, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("accounts?$select=name", "application/json", 200)]
    [InlineData("accounts?$select=name", "text/html, */*;q=0.1", 200)]
    [InlineData("accounts?$select=name", "application/json;odata.metadata=minimal", 200)]
    [InlineData("accounts?$select=name", "application/xml", 415)]
    [InlineData("WhoAmI", "text/html", 415)]
    [InlineData("$metadata", "application/xml", 200)]
    [InlineData("$metadata", "application/json", 415)]
    [InlineData("accounts/$count", "text/plain", 200)]
    public async Task AnAnswerOfAnotherKind_IsNotGiven(string path, string accept, int status)
    {
        var answer = await server.GetAsync(path, ("Accept", accept));

        Assert.Equal(status, answer.Status);
        if (status == 415) Assert.Equal(("0x80060888", "A supported MIME type could not be found that matches the acceptable MIME types for the request."), (answer.ErrorCode, answer.ErrorMessage));
    }

    [Fact]
    public async Task ANameGivenTwice_IsRefused()
    {
        var answer = await server.SendAsync("POST", "accounts", """{"name":"a","name":"b"}""");

        Assert.Equal(400, answer.Status);
        Assert.Contains("name", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "accounts")]
    [InlineData("GET", "/XRMServices/2011/Organization.svc/web")]
    [InlineData("PUT", "/XRMServices/2011/Organization.svc/web")]
    [InlineData("POST", "/WebResources/tst_hello.js")]
    [InlineData("GET", "/XRMServices/2011/Discovery.svc")]
    [InlineData("POST", "/api/search/v2.0/query")]
    public async Task NoToken_IsTheFirstThingThatIsTold(string method, string path)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(server.Api, path));
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((401, "Bearer"), ((int)response.StatusCode, response.Headers.WwwAuthenticate.Single().Scheme));
    }

    [Fact]
    public async Task NoToken_IsAnswered401()
    {
        var (status, _, message) = await PostAsync("accounts", new StringContent("{}", Encoding.UTF8, "application/json"), token: null);

        Assert.Equal(401, status);
        Assert.StartsWith("The request has no bearer token.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExpiredToken_IsAnswered401()
    {
        var yesterday = new TokenIssuer(new byte[64], new StoppedClock(TimeProvider.System.GetUtcNow() - TokenIssuer.Lifetime - TimeSpan.FromMinutes(1)));

        var (status, _, message) = await PostAsync("accounts", new StringContent("{}", Encoding.UTF8, "application/json"), yesterday.Create(server.Organization.AdministratorId));

        Assert.Equal(401, status);
        Assert.StartsWith("The bearer token has expired.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATokenOfAnotherOrganisation_IsAnswered401()
    {
        var key = new byte[64];
        key[0] = 1;
        var other = new TokenIssuer(key, TimeProvider.System);

        var (status, _, message) = await PostAsync("accounts", new StringContent("{}", Encoding.UTF8, "application/json"), other.Create(server.Organization.AdministratorId));

        Assert.Equal(401, status);
        Assert.StartsWith("The bearer token is not one of this organisation.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "WhoAmI")]
    [InlineData("POST", "WhoAmI()")]
    public async Task AFunctionCalledByPost_IsNotFound(string method, string path)
    {
        var answer = await server.SendAsync(method, path, "{}");

        Assert.Equal((404, ""), (answer.Status, answer.ErrorCode));
        Assert.Equal($"No HTTP resource was found that matches the request URI '{server.Api}{path}'.", answer.ErrorMessage);
    }

    [Theory]
    [InlineData("PATCH", "accounts")]
    [InlineData("PUT", "accounts(11111111-1111-1111-1111-111111111111)")]
    [InlineData("POST", "$metadata")]
    [InlineData("GET", "$batch")]
    [InlineData("PUT", "/XRMServices/2011/Organization.svc/web")]
    [InlineData("POST", "/WebResources/tst_hello.js")]
    [InlineData("PATCH", "/localdataverse/clock")]
    public async Task AMethodThatARowHasNot_IsAnswered405(string method, string path)
    {
        var answer = await server.SendAsync(method, path, "{}");

        Assert.Equal(405, answer.Status);
        Assert.Contains($"'{method}'", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../search/v3.0/query", 501, "Dataverse search")]
    [InlineData("../../../XRMServices/2011/Discovery.svc", 501, "Organization Service")]
    [InlineData("../../../XRMServices/2011/Organization.svc?wsdl", 501, "description (WSDL)")]
    [InlineData("../v7.0/accounts", 404, "/api/data/v7.0/accounts'")]
    [InlineData("../../../favicon.ico", 404, "/favicon.ico'")]
    public async Task AnAddressWithNothingBehindIt_IsNamed(string path, int status, string text)
    {
        var answer = await server.GetAsync(path);

        Assert.Equal(status, answer.Status);
        Assert.Contains(text, answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT", "localdataverse/faults", "DELETE, GET, POST")]
    [InlineData("PATCH", "WebResources/any.js", "GET")]
    public async Task AMethodThatAnAddressHasNot_IsAnswered401WithoutTokenAnd405With(string method, string path, string methods)
    {
        var signedIn = await server.SendAsync(method, new Uri(server.Api, "/" + path).AbsoluteUri);
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(server.Api, "/" + path));
        using var anonymous = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((405, "0x80060888"), (signedIn.Status, signedIn.ErrorCode));
        Assert.Contains($"'{method}'", signedIn.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(methods, signedIn.Header("Allow"));
        Assert.Equal(401, (int)anonymous.StatusCode);
    }

    [Theory]
    [InlineData("api/search/v2.0/query", 401)]
    [InlineData("XRMServices/2011/Discovery.svc", 401)]
    [InlineData("favicon.ico", 404)]
    public async Task AnAddressWithNothingBehindIt_WithoutToken_IsAnswered(string path, int status)
    {
        using var http = new HttpClient();

        using var answer = await http.GetAsync(new Uri(server.Api, "/" + path), TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    private async Task<(int Status, string? Code, string Message)> PostAsync(string path, HttpContent content, string? token)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Api, path)) { Content = content };
        request.Headers.ExpectContinue = true;
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["error"]!;
        return ((int)response.StatusCode, (string?)error["code"], (string)error["message"]!);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    /// <summary>Says how long it is and has nothing to send until the server wants it, which it must not.</summary>
    private sealed class EndlessContent : HttpContent
    {
        private readonly long _length;

        public EndlessContent(long length)
        {
            _length = length;
            Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        protected override Task SerializeToStreamAsync(System.IO.Stream stream, System.Net.TransportContext? context) => throw new InvalidOperationException("The server asked for a body that is too large.");

        protected override bool TryComputeLength(out long length)
        {
            length = _length;
            return true;
        }
    }
}
