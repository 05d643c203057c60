using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.ServiceEndpoints.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_the_endpoint_is_a_webhook
{
    private const int Webhook = 8, WebhookKey = 4, HttpHeader = 5;

    [Fact]
    public async Task Should_post_the_envelope_with_the_headers_of_the_endpoint()
    {
        using var hook = new WebhookListener(200);
        await using var stage = await Stage.SetAsync();
        Connect(stage, hook, HttpHeader, """<settings><setting name="x-contoso-key" value="s3cret" /></settings>""");

        var order = await stage.SubmitAsync();

        var (_, headers, body) = hook.Requests.Single(r => r.Body.Contains("erp.salesorder.submitted.v1", StringComparison.Ordinal));
        Assert.Equal("s3cret", headers["x-contoso-key"]);
        Assert.Equal("Create", headers["x-ms-dynamics-request-name"]);
        Assert.Equal("erp_integrationmessage", headers["x-ms-dynamics-entity-name"]);
        Assert.Equal(stage.MessageOf(order)["erp_messageid"], (string?)Stage.EnvelopeIn(body)["id"]);
        Assert.Equal([MessageStates.Dispatched], stage.StatesOf("salesorder", order));
    }

    [Fact]
    public async Task Should_send_the_key_as_the_code_of_the_address()
    {
        using var hook = new WebhookListener(200);
        await using var stage = await Stage.SetAsync();
        Connect(stage, hook, WebhookKey, "k3y");

        await stage.SubmitAsync();

        Assert.All(hook.Requests, r => Assert.Equal("?code=k3y", r.Url.Query));
        Assert.NotEmpty(hook.Requests);
    }

    [Fact]
    public async Task Should_try_again_what_it_refused()
    {
        var status = 503;
        using var hook = new WebhookListener(c =>
        {
            c.Response.StatusCode = status;
            c.Response.Close();
            return Task.CompletedTask;
        });
        await using var stage = await Stage.SetAsync();
        Connect(stage, hook, WebhookKey, "k3y");
        var order = await stage.SubmitAsync();
        Assert.Equal([MessageStates.Failed], stage.StatesOf("salesorder", order));
        Assert.DoesNotContain("k3y", stage.MessageOf(order).GetAttributeValue<string>("erp_lasterror"), StringComparison.Ordinal);

        status = 200;
        stage.LetTimePass();
        await stage.SweepAsync();

        Assert.Equal([MessageStates.Dispatched], stage.StatesOf("salesorder", order));
    }

    private static void Connect(Stage stage, WebhookListener hook, int authentication, string secret)
    {
        stage.Admin.Create(new Entity("serviceendpoint")
        {
            ["name"] = "ERP hook",
            ["contract"] = new OptionSetValue(Webhook),
            ["url"] = hook.Url,
            ["authtype"] = new OptionSetValue(authentication),
            ["authvalue"] = secret,
        });
        stage.SetVariable("erp_ServiceEndpoint", "ERP hook");
    }
}
