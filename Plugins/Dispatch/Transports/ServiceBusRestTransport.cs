using System;
using System.Globalization;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using ErpIntegration.Data;
using ErpIntegration.Messaging;

namespace ErpIntegration.Plugins.Dispatch.Transports;

/// <summary>
/// Sends to a queue or topic of Service Bus by its REST interface (Learn: "Send Message"): the bare envelope, with the message's id for duplicate detection and its subject as
/// the session.
/// </summary>
internal sealed class ServiceBusRestTransport : IMessageTransport
{
    // One for the process, its connections closed after use, well under the platform's two minutes (Learn: "Set KeepAlive to false", "Set Timeout").
    private static readonly HttpClient Http = CreateClient();

    private readonly PluginScope _scope;
    private readonly Uri _queue;
    private readonly IServiceBusAuthorization _authorization;

    /// <summary>Makes one.</summary>
    /// <param name="scope">The job.</param>
    /// <param name="queue">Address of the queue or topic.</param>
    /// <param name="authorization">How to sign in.</param>
    public ServiceBusRestTransport(PluginScope scope, Uri queue, IServiceBusAuthorization authorization)
    {
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
        using (var request = new HttpRequestMessage(HttpMethod.Post, _queue.AbsoluteUri.TrimEnd('/') + "/messages"))
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
            using (var response = Http.SendAsync(request).GetAwaiter().GetResult())
            {
                _scope.Trace.Write($"POST {_queue.AbsolutePath}/messages answered {(int)response.StatusCode}");
                if (!response.IsSuccessStatusCode)
                    throw new HttpRequestException(Refusal(response));
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
        var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        client.DefaultRequestHeaders.ConnectionClose = true;
        return client;
    }
}
