using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.ServiceEndpoints;
using LocalDataverse.Engine.ServiceEndpoints.Webhooks;
using LocalDataverse.Engine.Tests.ServiceEndpoints.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.ServiceEndpoints;

public sealed class WebhookPosterTests : IDisposable
{
    private static readonly ServiceEndpointMessage Message = new(new Uri("http://org.example:5000/"));

    private readonly WebhookPoster _poster = new();

    public void Dispose() => _poster.Dispose();

    [Fact]
    public void A_post_has_the_headers_and_the_body_of_the_platform()
    {
        using var webhook = new WebhookListener(204);
        Assert.Null(_poster.Post(Endpoint(webhook.Url + "hook?x=1", 4, "a b"), TestContexts.Update(), Message));
        var (url, headers, body) = webhook.Requests.Single();
        Assert.Equal("/hook?x=1&code=a%20b", url.PathAndQuery);
        Assert.Equal("application/json", headers["Content-Type"]);
        Assert.Equal("org.example:5000", headers["x-ms-dynamics-organization"]);
        Assert.Equal("account", headers["x-ms-dynamics-entity-name"]);
        Assert.Equal("Update", headers["x-ms-dynamics-request-name"]);
        Assert.Equal("aaaaaaaa-0000-0000-0000-000000000013", headers["x-ms-correlation-request-id"]);
        Assert.False(headers.ContainsKey("x-ms-dynamics-msg-size-exceeded"));
        Assert.Contains("\"MessageName\":\"Update\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_and_query_values_come_from_the_settings()
    {
        using var webhook = new WebhookListener(200);
        const string Settings = "<settings><setting name=\"x-key\" value=\"v1\" /><setting name=\"other\" value=\"v 2\" /></settings>";
        _poster.Post(Endpoint(webhook.Url, 5, Settings), TestContexts.Update(), Message);
        _poster.Post(Endpoint(webhook.Url, 6, Settings), TestContexts.Update(), Message);
        var requests = webhook.Requests.ToArray();
        Assert.Equal("v1", requests[0].Headers["x-key"]);
        Assert.Equal("/?x-key=v1&other=v%202", requests[1].Url.PathAndQuery);
    }

    [Fact]
    public void A_context_above_256_KB_is_cut_and_says_so()
    {
        using var webhook = new WebhookListener(200);
        _poster.Post(Endpoint(webhook.Url, 4, "k"), TestContexts.Update(inputBytes: 200 * 1024), Message);
        _poster.Post(Endpoint(webhook.Url, 4, "k"), TestContexts.Update(inputBytes: 300 * 1024), Message);
        var requests = webhook.Requests.ToArray();
        Assert.False(requests[0].Headers.ContainsKey("x-ms-dynamics-msg-size-exceeded"));
        Assert.Equal("true", requests[1].Headers["x-ms-dynamics-msg-size-exceeded"]);
    }

    [Theory]
    [InlineData(400, false)]
    [InlineData(401, false)]
    [InlineData(302, false)]
    [InlineData(500, false)]
    [InlineData(502, true)]
    [InlineData(503, true)]
    [InlineData(504, true)]
    public void An_answer_that_is_no_success_is_a_failure(int status, bool transient)
    {
        using var webhook = new WebhookListener(status);
        var error = Assert.Throws<ServiceEndpointException>(() => _poster.Post(Endpoint(webhook.Url, 4, "secret-code"), TestContexts.Update(), Message));
        Assert.Equal(transient, error.Transient);
        Assert.Contains($"answered {status}", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-code", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_answer_in_time_is_a_failure()
    {
        var never = new TaskCompletionSource();
        using var webhook = new WebhookListener(_ => never.Task);
        using var poster = new WebhookPoster(TimeSpan.FromMilliseconds(300));
        var error = Assert.Throws<ServiceEndpointException>(() => poster.Post(Endpoint(webhook.Url, 4, "k"), TestContexts.Update(), Message));
        Assert.Contains("did not answer within", error.Message, StringComparison.Ordinal);
        never.SetResult();
    }

    [Fact]
    public void A_host_that_does_not_listen_may_come_back()
    {
        string url;
        using (var webhook = new WebhookListener(200)) url = webhook.Url;
        Assert.True(Assert.Throws<ServiceEndpointException>(() => _poster.Post(Endpoint(url, 4, "k"), TestContexts.Update(), Message)).Transient);
    }

    [Theory]
    [InlineData(4, null, "update the endpoint's authvalue")]
    [InlineData(5, "not-xml-but-secret", "is not of the form <settings>")]
    public void An_authentication_that_is_not_set_up_says_so(int authType, string? value, string expected)
    {
        var error = Assert.Throws<ServiceEndpointException>(() => _poster.Post(Endpoint("http://127.0.0.1:9/", authType, value), TestContexts.Update(), Message));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("not-xml-but-secret", error.ToString(), StringComparison.Ordinal);
    }

    private static Entity Endpoint(string url, int authType, string? authValue) => new("serviceendpoint", Guid.NewGuid())
    {
        ["name"] = "Hook",
        ["contract"] = new OptionSetValue(8),
        ["authtype"] = new OptionSetValue(authType),
        ["messageformat"] = new OptionSetValue(2),
        ["url"] = url,
        ["authvalue"] = authValue,
    };
}
