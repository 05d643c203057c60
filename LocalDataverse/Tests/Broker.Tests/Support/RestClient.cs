using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace LocalDataverse.Broker.Tests.Support;

/// <summary>A sender that knows HTTP and Microsoft's page about "Send Message".</summary>
internal sealed class RestClient(Uri address, string connectionString) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = address };

    public RestClient(ServiceBusBroker broker)
        : this(broker.RestAddress, broker.ConnectionString)
    {
    }

    /// <summary>A signature for an entity, as the page about shared access signatures says.</summary>
    public string Sign(string entity = TestBroker.Queue, int secondsToLive = 300, string? key = null) =>
        SasTokens.Create(connectionString, new Uri(address, entity).AbsoluteUri, secondsToLive, key);

    /// <summary>Sends a message; null as authorization sends none.</summary>
    public async Task<HttpResponseMessage> PostAsync(
        string body, string? brokerProperties = null, string entity = TestBroker.Queue, string? authorization = "", string contentType = "text/plain", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, entity + "/messages") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization.Length == 0 ? Sign(entity) : authorization);
        if (brokerProperties is not null)
            request.Headers.TryAddWithoutValidation("BrokerProperties", brokerProperties);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends any request.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request, TestContext.Current.CancellationToken);

    /// <summary>Checks a refusal: the status, the same code in the body, and its sentence.</summary>
    public static async Task<string> AssertRefusedAsync(HttpStatusCode status, HttpResponseMessage response)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/xml", response.Content.Headers.ContentType!.MediaType);
        var error = XElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("Error", error.Name.LocalName);
        Assert.Equal((int)status, (int)error.Element("Code")!);
        var detail = (string)error.Element("Detail")!;
        Assert.Contains("TrackingId:", detail, StringComparison.Ordinal);
        return detail;
    }

    public void Dispose() => _http.Dispose();
}
