using System;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Amqp;
using Amqp.Types;
using LocalDataverse.Broker.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_messages_belong_to_sessions
{
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Should_give_a_receiver_the_messages_of_its_session_in_order()
    {
        await using var broker = await TestBroker.StartAsync(RequireSessions);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, InSession("a", "1"), InSession("b", "2"), InSession("a", "3"), InSession("b", "4"), InSession("a", "5"));

        var b = await client.AcceptSessionAsync(TestBroker.Queue, "b");
        Assert.Equal("b", b.SessionId);
        Assert.True(b.LockedUntil > TimeProvider.System.GetUtcNow());
        Assert.Equal(["2", "4"], await b.TakeAsync(2));
        var a = await client.AcceptSessionAsync(TestBroker.Queue, "a");
        Assert.Equal(["1", "3", "5"], await a.TakeAsync(3));
        await broker.WaitForAsync(counts => counts == new QueueCounts(0, 0, 0, 0, 0));
    }

    [Fact]
    public async Task Should_give_the_next_session_that_nobody_holds()
    {
        await using var broker = await TestBroker.StartAsync(RequireSessions);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, InSession("a", "1"), InSession("b", "2"));
        Assert.Equal("a", (await client.AcceptSessionAsync(TestBroker.Queue, null)).SessionId);
        Assert.Equal("b", (await client.AcceptSessionAsync(TestBroker.Queue, null)).SessionId);

        var waiting = client.AcceptSessionAsync(TestBroker.Queue, null);
        await client.SendAsync(TestBroker.Queue, InSession("c", "3"));
        Assert.Equal("c", (await waiting).SessionId);
    }

    [Fact]
    public async Task Should_tell_who_waits_too_long_that_there_is_no_session()
    {
        await using var broker = await TestBroker.StartAsync(RequireSessions, clock: _clock);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var link = client.AttachSession(TestBroker.Queue, null, TimeSpan.FromSeconds(20));
        var closed = AmqpClient.ClosedAsync(link);
        var error = await Eventually.GetAsync(
            () =>
            {
                // The attach may still be on its way; the time limit counts from when it has come.
                _clock.Advance(TimeSpan.FromSeconds(20));
                return Task.FromResult(closed.IsCompleted ? closed.Result : null);
            },
            error => error is not null);
        Assert.Equal("com.microsoft:timeout", error!.Condition);
    }

    [Fact]
    public async Task Should_refuse_a_session_that_somebody_holds_until_it_is_free()
    {
        await using var broker = await TestBroker.StartAsync(RequireSessions);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, InSession("a", "1"));
        var first = await client.AcceptSessionAsync(TestBroker.Queue, "a");
        await first.ReceiveAsync();

        var refused = client.AttachSession(TestBroker.Queue, "a");
        Assert.Equal("com.microsoft:session-cannot-be-locked", (await AmqpClient.ClosedAsync(refused))!.Condition);

        await first.CloseAsync();
        await broker.WaitForAsync(counts => counts is { Active: 1, Locked: 0 });
        var second = await client.AcceptSessionAsync(TestBroker.Queue, "a");
        Assert.Equal(1u, (await second.ReceiveAsync()).Header.DeliveryCount);
    }

    [Fact]
    public async Task Should_end_an_expired_lock_and_bring_the_messages_back_in_order()
    {
        await using var broker = await TestBroker.StartAsync(RequireSessions, clock: _clock);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, InSession("a", "1"), InSession("a", "2"));
        var first = await client.AcceptSessionAsync(TestBroker.Queue, "a");
        await first.ReceiveAsync();
        await first.ReceiveAsync();

        _clock.Advance(TimeSpan.FromSeconds(40));
        var renewed = await client.ManageAsync(TestBroker.Queue, "com.microsoft:renew-session-lock", new Map { ["session-id"] = "a" });
        Assert.Equal(200, renewed.ApplicationProperties["statusCode"]);
        Assert.Equal(_clock.GetUtcNow().UtcDateTime.AddMinutes(1), (DateTime)((Map)renewed.Body)["expiration"], TimeSpan.FromSeconds(1));
        _clock.Advance(TimeSpan.FromSeconds(40));
        Assert.False(first.Link.IsClosed);

        var closed = AmqpClient.ClosedAsync(first.Link);
        _clock.Advance(TimeSpan.FromSeconds(40));
        Assert.Equal("com.microsoft:session-lock-lost", (await closed)!.Condition);
        var late = await client.ManageAsync(TestBroker.Queue, "com.microsoft:renew-session-lock", new Map { ["session-id"] = "a" });
        Assert.Equal(410, late.ApplicationProperties["statusCode"]);
        var second = await client.AcceptSessionAsync(TestBroker.Queue, "a");
        Assert.Equal(["1", "2"], await second.TakeAsync(2));
    }

    [Fact]
    public async Task Should_keep_the_state_of_a_session_over_a_restart()
    {
        using var folder = new TempFolder();
        await using (var broker = await TestBroker.StartAsync(RequireSessions, folder.Path))
        {
            await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
            var stranger = await client.ManageAsync(TestBroker.Queue, "com.microsoft:get-session-state", new Map { ["session-id"] = "a" });
            Assert.Equal(410, stranger.ApplicationProperties["statusCode"]);
            await client.AcceptSessionAsync(TestBroker.Queue, "a");
            Assert.Null(await StateAsync(client, "a"));
            await client.ManageAsync(TestBroker.Queue, "com.microsoft:set-session-state", new Map { ["session-id"] = "a", ["session-state"] = new byte[] { 1, 2 } });
            Assert.Equal([1, 2], Assert.IsType<byte[]>(await StateAsync(client, "a")));
        }

        await using var restarted = await TestBroker.StartAsync(RequireSessions, folder.Path);
        await using var again = await AmqpClient.ConnectAsync(restarted.ConnectionString);
        await again.AcceptSessionAsync(TestBroker.Queue, "a");
        Assert.Equal([1, 2], Assert.IsType<byte[]>(await StateAsync(again, "a")));
        await again.ManageAsync(TestBroker.Queue, "com.microsoft:set-session-state", new Map { ["session-id"] = "a", ["session-state"] = null });
        Assert.Null(await StateAsync(again, "a"));
    }

    [Fact]
    public async Task Should_refuse_messages_without_a_session()
    {
        await using var broker = await TestBroker.StartAsync(RequireSessions);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var exception = await Assert.ThrowsAsync<AmqpException>(() => client.SendAsync(TestBroker.Queue, TestMessages.Text("x")));
        Assert.Equal(ErrorCode.NotAllowed, exception.Error.Condition);
        using var rest = new RestClient(broker);
        using var response = await rest.PostAsync("x", """{"MessageId":"x"}""");
        Assert.StartsWith("The SessionId was not set", await RestClient.AssertRefusedAsync(HttpStatusCode.BadRequest, response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_refuse_a_receiver_of_the_wrong_kind()
    {
        await using var broker = await TestBroker.StartAsync(RequireSessions);
        await broker.CreateQueueAsync(new QueueOptions("plain"), TestContext.Current.CancellationToken);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        Assert.Equal(ErrorCode.NotAllowed, (await AmqpClient.ClosedAsync(client.Receiver(TestBroker.Queue)))!.Condition);
        Assert.Equal(ErrorCode.NotAllowed, (await AmqpClient.ClosedAsync(client.AttachSession("plain", "a")))!.Condition);
    }

    [Fact]
    public async Task Should_receive_dead_letters_without_sessions()
    {
        await using var broker = await TestBroker.StartAsync(RequireSessions);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, InSession("a", "1"));
        var session = await client.AcceptSessionAsync(TestBroker.Queue, "a");
        session.Link.Reject(await session.ReceiveAsync());
        var dead = Assert.Single(await client.TakeAsync(TestBroker.Queue + "/$DeadLetterQueue", 1));
        Assert.Equal("a", dead.Properties.GroupId);
    }

    private static void RequireSessions(QueueOptions queue) => queue.RequiresSession = true;

    private static Message InSession(string session, string id)
    {
        var message = TestMessages.Text(id);
        message.Properties.GroupId = session;
        return message;
    }

    private static async Task<object?> StateAsync(AmqpClient client, string session)
    {
        var reply = await client.ManageAsync(TestBroker.Queue, "com.microsoft:get-session-state", new Map { ["session-id"] = session });
        Assert.Equal(200, reply.ApplicationProperties["statusCode"]);
        return ((Map)reply.Body).Single(entry => entry.Key is "session-state").Value;
    }
}
