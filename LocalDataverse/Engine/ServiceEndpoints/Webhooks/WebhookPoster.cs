using System;
using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.ServiceEndpoints.Webhooks;

/// <summary>Posts to webhooks (contract 8; PLATFORM-FACTS 4.7). Always JSON. Thread-safe.</summary>
internal sealed class WebhookPoster : IServiceEndpointPoster, IDisposable
{
    private const int Json = 2;

    private readonly HttpClient _client;

    /// <summary>Makes a poster.</summary>
    /// <param name="timeout">Time an answer may take; null is the platform's 60 seconds.</param>
    public WebhookPoster(TimeSpan? timeout = null)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) };
        _client = new HttpClient(handler) { Timeout = timeout ?? TimeSpan.FromSeconds(60) };
    }

    /// <inheritdoc/>
    public bool Serves(int contract) => contract == EndpointContracts.Webhook;

    /// <inheritdoc/>
    public string? Post(Entity endpoint, RemoteExecutionContext context, ServiceEndpointMessage message)
    {
        var settings = new EndpointSettings(endpoint);
        var body = RemoteExecutionContextBody.Write(context, Json, RemoteExecutionContextBody.WebhookLimit);
        using var request = new HttpRequestMessage(HttpMethod.Post, WebhookAuthentication.Address(settings)) { Content = new ByteArrayContent(body.Content) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(body.ContentType);
        AddHeader(request, "x-ms-dynamics-organization", message.OrganizationUri.Authority);
        AddHeader(request, "x-ms-dynamics-entity-name", context.PrimaryEntityName);
        AddHeader(request, "x-ms-dynamics-request-name", context.MessageName);
        AddHeader(request, "x-ms-correlation-request-id", context.CorrelationId.ToString("D"));
        if (body.SizeExceeded) AddHeader(request, "x-ms-dynamics-msg-size-exceeded", "true");
        WebhookAuthentication.AddHeaders(settings, request);
        Send(settings, request);
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static void AddHeader(HttpRequestMessage request, string name, string? value) => request.Headers.TryAddWithoutValidation(name, value ?? "");

    private void Send(EndpointSettings endpoint, HttpRequestMessage request)
    {
        try
        {
            // The answer's body doesn't matter.
            using var response = _client.Send(request, HttpCompletionOption.ResponseHeadersRead);
            if (response.IsSuccessStatusCode) return;
            var transient = response.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
            throw new ServiceEndpointException(
                string.Create(CultureInfo.InvariantCulture, $"The webhook '{endpoint.Name}' answered {(int)response.StatusCode} {response.ReasonPhrase}."),
                transient);
        }
        catch (TaskCanceledException e)
        {
            throw new ServiceEndpointException(string.Create(CultureInfo.InvariantCulture, $"The webhook '{endpoint.Name}' did not answer within {_client.Timeout.TotalSeconds:0.#} seconds."), transient: false, e);
        }
        catch (HttpRequestException e)
        {
            // That an unreachable host counts as one that answers 503 is assumed: the platform's page names status codes only.
            throw new ServiceEndpointException($"The webhook '{endpoint.Name}' can't be reached: {e.HttpRequestError}.", transient: true, e);
        }
    }
}
