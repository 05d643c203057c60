using System;
using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;

namespace LocalDataverse.Engine.ServiceEndpoints.Amqp;

/// <summary>Puts a token on the connection's $cbs node (AMQP claims-based security, operation put-token), as Service Bus wants before a link is attached.</summary>
internal static class CbsAuthorization
{
    private const string Node = "$cbs";

    /// <summary>Puts the token and waits for the answer.</summary>
    /// <exception cref="ServiceEndpointException">The token was refused.</exception>
    public static async Task PutTokenAsync(Connection connection, AmqpEndpointAddress address, string token, TimeSpan timeout)
    {
        var session = new Session(connection);
        var replyTo = "cbs-" + Guid.NewGuid().ToString("N");
        var receiver = new ReceiverLink(session, replyTo, new Attach { Source = new Source { Address = Node }, Target = new Target { Address = replyTo } }, null);
        receiver.SetCredit(1, autoRestore: false);
        var sender = new SenderLink(session, replyTo + "-sender", Node);
        using var request = new Message(token)
        {
            Properties = new Properties { ReplyTo = replyTo, MessageId = Guid.NewGuid().ToString("N") },
            ApplicationProperties = new ApplicationProperties { ["operation"] = "put-token", ["type"] = "servicebus.windows.net:sastoken", ["name"] = address.Audience },
        };
        await sender.SendAsync(request, timeout).ConfigureAwait(false);
        using var reply = await receiver.ReceiveAsync(timeout).ConfigureAwait(false) ?? throw AmqpFailures.Of(address, new TimeoutException("No answer to put-token."));
        receiver.Accept(reply);
        var status = reply.ApplicationProperties?["status-code"] is int code ? code : 0;
        if (status is < 200 or >= 300)
        {
            // 401 and 403: the key or its rights are wrong; 404: there is no such entity. Those stay; others may pass.
            var condition = status switch { 401 or 403 => "amqp:unauthorized-access", 404 => "amqp:not-found", _ => reply.ApplicationProperties?["error-condition"]?.ToString() };
            throw AmqpFailures.Of(address, condition, $"The token was refused ({status}): {reply.ApplicationProperties?["status-description"]}");
        }
        await session.CloseAsync(timeout, null).ConfigureAwait(false);
    }
}
