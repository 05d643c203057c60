using System;
using System.Collections.Generic;
using System.Net.Sockets;
using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using Amqp.Handler;
using Amqp.Sasl;
using Amqp.Types;
using Xunit;

namespace LocalDataverse.Broker.Tests.Support;

/// <summary>A client that knows AMQP but nothing of Service Bus, on AMQPNetLite.</summary>
internal sealed class AmqpClient : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly Connection _connection;
    private int _links;

    private AmqpClient(Connection connection)
    {
        _connection = connection;
        Session = new Session(connection);
    }

    public Session Session { get; }

    /// <summary>Connects with SASL PLAIN.</summary>
    public static async Task<AmqpClient> ConnectAsync(string connectionString, string? key = null) =>
        new(await new ConnectionFactory().CreateAsync(ConnectionStrings.ToAddress(connectionString, key)));

    /// <summary>Connects with SASL PLAIN, over a socket that the test can cut.</summary>
    public static async Task<(AmqpClient Client, Socket Socket)> ConnectCuttableAsync(string connectionString)
    {
        var handler = new SocketCatcher();
        var connection = await new ConnectionFactory().CreateAsync(ConnectionStrings.ToAddress(connectionString), handler);
        return (new AmqpClient(connection), handler.Socket!);
    }

    /// <summary>Connects with SASL ANONYMOUS, as clients do that put a token on $cbs.</summary>
    public static async Task<AmqpClient> ConnectAnonymouslyAsync(string connectionString)
    {
        var factory = new ConnectionFactory();
        factory.SASL.Profile = SaslProfile.Anonymous;
        return new AmqpClient(await factory.CreateAsync(new Address($"amqp://127.0.0.1:{ConnectionStrings.Port(connectionString)}")));
    }

    public SenderLink Sender(string address) => new(Session, NewName(), address);

    public ReceiverLink Receiver(string address, int credit = 100)
    {
        var receiver = new ReceiverLink(Session, NewName(), address);
        receiver.SetCredit(credit, autoRestore: false);
        return receiver;
    }

    /// <summary>Asks for a session, or with null for any; the link is refused later, or attached.</summary>
    public ReceiverLink AttachSession(string address, string? sessionId, TimeSpan? timeout = null, OnAttached? onAttached = null)
    {
        var attach = new Attach
        {
            Source = new Source { Address = address, FilterSet = new Map { [new Symbol("com.microsoft:session-filter")] = sessionId } },
            Target = new Target(),
            Properties = new Fields { [new Symbol("com.microsoft:timeout")] = (uint)(timeout ?? Limit).TotalMilliseconds },
        };
        return new ReceiverLink(Session, NewName(), attach, onAttached);
    }

    /// <summary>Locks a session, or with null any, and asks for messages.</summary>
    public async Task<SessionReceiver> AcceptSessionAsync(string address, string? sessionId)
    {
        var attached = new TaskCompletionSource<Attach>();
        var link = AttachSession(address, sessionId, onAttached: (_, attach) => attached.TrySetResult(attach));
        link.AddClosedCallback((_, error) => attached.TrySetException(new AmqpException(error ?? new Error(ErrorCode.DetachForced))));
        var answer = await attached.Task.WaitAsync(Limit, TestContext.Current.CancellationToken);
        var filter = ((Source)answer.Source).FilterSet[new Symbol("com.microsoft:session-filter")];
        var ticks = (long)answer.Properties[new Symbol("com.microsoft:locked-until-utc")];
        link.SetCredit(100, autoRestore: false);
        return new SessionReceiver(link, (string)filter, new DateTimeOffset(ticks, TimeSpan.Zero));
    }

    public async Task SendAsync(string address, params Message[] messages)
    {
        var sender = Sender(address);
        foreach (var message in messages)
            await sender.SendAsync(message, Limit);
        await sender.CloseAsync();
    }

    /// <summary>Receives that many messages, without settling them, over a link that is closed again.</summary>
    public async Task<IReadOnlyList<Message>> TakeAsync(string address, int count, Action<ReceiverLink, Message>? settle = null)
    {
        var receiver = Receiver(address, count);
        var messages = new List<Message>();
        while (messages.Count < count)
            messages.Add(await ReceiveAsync(receiver));
        foreach (var message in messages)
            settle?.Invoke(receiver, message);
        await receiver.CloseAsync();
        return messages;
    }

    public static async Task<Message> ReceiveAsync(ReceiverLink receiver)
    {
        var message = await receiver.ReceiveAsync(Limit);
        Assert.True(message is not null, $"No message came within {Limit}.");
        return message;
    }

    /// <summary>Sends a request to a node and waits for the answer.</summary>
    public async Task<Message> RequestAsync(string node, Message request)
    {
        var replyTo = NewName();
        var replies = new ReceiverLink(Session, NewName(), new Attach { Source = new Source { Address = node }, Target = new Target { Address = replyTo } }, null);
        replies.SetCredit(1);
        var requests = Sender(node);
        request.Properties = new Properties { MessageId = NewName(), ReplyTo = replyTo };
        await requests.SendAsync(request, Limit);
        var reply = await ReceiveAsync(replies);
        replies.Accept(reply);
        await requests.CloseAsync();
        await replies.CloseAsync();
        return reply;
    }

    public Task<Message> ManageAsync(string queue, string operation, Map body) => RequestAsync(
        queue + "/$management", new Message(body) { ApplicationProperties = new ApplicationProperties { ["operation"] = operation } });

    public Task<Message> PutTokenAsync(string audience, string token, string type = "servicebus.windows.net:sastoken") => RequestAsync("$cbs", new Message(token)
    {
        ApplicationProperties = new ApplicationProperties { ["operation"] = "put-token", ["type"] = type, ["name"] = audience },
    });

    /// <summary>Waits until the peer has closed a link, and gives its reason.</summary>
    public static async Task<Error?> ClosedAsync(Link link)
    {
        var closed = new TaskCompletionSource<Error?>();
        link.AddClosedCallback((_, error) => closed.TrySetResult(error));
        return await closed.Task.WaitAsync(Limit, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _connection.CloseAsync();
        }
        catch (AmqpException exception) when (exception.Error.Condition == ErrorCode.ConnectionForced)
        {
            // The connection was lost first, as in a story where the broker is killed.
        }
    }

    private string NewName() => $"{Guid.NewGuid():n}-{++_links}";

    private sealed class SocketCatcher : IHandler
    {
        public Socket? Socket { get; private set; }

        public bool CanHandle(EventId id) => id == EventId.SocketConnect;

        public void Handle(Event protocolEvent) => Socket = (Socket)protocolEvent.Context;
    }
}
