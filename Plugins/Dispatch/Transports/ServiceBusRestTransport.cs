using System;
using System.Globalization;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using ErpIntegration.Data;
using ErpIntegration.Messaging;

namespace ErpIntegration.Plugins.Dispatch.Transports;

/// <summary>
/// Sends to a queue or topic of Service Bus by its REST interface (Learn: "Send Message"): the bare envelope, with the message's id for duplicate detection and its subject as
/// the session.
/// </summary>
internal sealed class ServiceBusRestTransport : IMessageTransport
{
    // Well under the platform's two minutes, with the minute that a job may have spent before (Learn: "Set Timeout").
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    // One for the process, its connections closed after use (Learn: "Set KeepAlive to false").
    private static readonly HttpClient Http = CreateClient();

    private readonly PluginScope _scope;
    private readonly Uri _queue;
    private readonly IServiceBusAuthorization _authorization;
    private readonly TimeSpan _timeout;

    /// <summary>Makes one.</summary>
    /// <param name="scope">The job.</param>
    /// <param name="queue">Address of the queue or topic.</param>
    /// <param name="authorization">How to sign in.</param>
    /// <param name="timeout">How long to wait for an answer; null for half a minute.</param>
    public ServiceBusRestTransport(PluginScope scope, Uri queue, IServiceBusAuthorization authorization, TimeSpan? timeout = null)
    {
        _timeout = timeout ?? Timeout;
        _scope = scope;
        _queue = queue;
        _authorization = authorization;
    }

    /// <inheritdoc />
    public string Destination => _queue.AbsoluteUri;

    /// <summary>The standard tier takes 256 KB with properties and headers, which may be 64 KB.</summary>
    public int MaximumBytes => 192 * 1024;

    /// <inheritdoc />
    public void Send(OutboxMessage message, string envelope)
    {
        var messages = new Uri(_queue.AbsoluteUri.TrimEnd('/') + "/messages");
        using (var request = new HttpRequestMessage(HttpMethod.Post, messages))
        {
            request.Headers.TryAddWithoutValidation("Authorization", _authorization.Header(_queue));
            request.Headers.Add(nameof(BrokerProperties), Json.Write(new BrokerProperties
            {
                MessageId = message.MessageId,
                SessionId = message.Subject,
                CorrelationId = message.TraceId,
                Label = message.EventType,
            }));
            request.Content = new StringContent(envelope, Encoding.UTF8);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(CloudEventFormat.ContentType);
            using (var response = Post(request))
            {
                _scope.Trace.Write($"POST {messages.AbsolutePath} answered {(int)response.StatusCode}");
                if (!response.IsSuccessStatusCode)
                    throw new HttpRequestException(Refusal(response));
            }
        }
    }

    private HttpResponseMessage Post(HttpRequestMessage request)
    {
        using (var limit = new CancellationTokenSource(_timeout))
        {
            try
            {
                return Http.SendAsync(request, limit.Token).GetAwaiter().GetResult();
            }
            catch (OperationCanceledException) when (limit.IsCancellationRequested)
            {
                // Not wrapped: that a task was cancelled helps nobody. It may have arrived all the same; the next attempt has the same id.
                throw new TimeoutException(string.Format(CultureInfo.InvariantCulture, "Service Bus didn't answer within {0:0.#} seconds.", _timeout.TotalSeconds));
            }
        }
    }

    private static string Refusal(HttpResponseMessage response)
    {
        var body = response.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        return string.Format(CultureInfo.InvariantCulture, "Service Bus answered {0} {1}: {2}", (int)response.StatusCode, response.ReasonPhrase, Text.Truncate(body, 1000));
    }

    private static HttpClient CreateClient()
    {
        // A redirect would take the token to an address that nobody checked. Each request has a time limit of its own.
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.ConnectionClose = true;
        return client;
    }
}
