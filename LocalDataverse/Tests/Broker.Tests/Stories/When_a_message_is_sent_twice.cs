using System;
using System.Net;
using System.Threading.Tasks;
using Amqp;
using Amqp.Types;
using LocalDataverse.Broker.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_a_message_is_sent_twice
{
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Should_keep_one_whichever_way_they_come()
    {
        await using var broker = await TestBroker.StartAsync(DetectDuplicates);
        using var rest = new RestClient(broker);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("a"), TestMessages.Text("a"));
        using var again = await rest.PostAsync("x", """{"MessageId":"a"}""");
        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
        using var other = await rest.PostAsync("x", """{"MessageId":"b"}""");
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("b"));
        Assert.Equal(["a", "b"], TestMessages.Ids(await client.TakeAsync(TestBroker.Queue, 2, (link, message) => link.Accept(message))));
        await broker.WaitForAsync(counts => counts == new QueueCounts(0, 0, 0, 0, 0));
    }

    [Fact]
    public async Task Should_drop_it_even_when_the_first_was_received_already()
    {
        await using var broker = await TestBroker.StartAsync(DetectDuplicates);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("a"));
        await client.TakeAsync(TestBroker.Queue, 1, (link, message) => link.Accept(message));
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("a"), TestMessages.Text("b"));
        Assert.Equal(["b"], TestMessages.Ids(await client.TakeAsync(TestBroker.Queue, 1)));
    }

    [Fact]
    public async Task Should_keep_both_when_the_window_is_over()
    {
        await using var broker = await TestBroker.StartAsync(DetectDuplicates, clock: _clock);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("a"));
        _clock.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(1));
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("a"));
        _clock.Advance(TimeSpan.FromSeconds(1));
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("a"));
        await broker.WaitForAsync(counts => counts.Active == 2);
    }

    [Fact]
    public async Task Should_know_the_first_after_a_restart()
    {
        using var folder = new TempFolder();
        await using (var broker = await TestBroker.StartAsync(DetectDuplicates, folder.Path))
        {
            await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
            await client.SendAsync(TestBroker.Queue, TestMessages.Text("a"));
            await client.TakeAsync(TestBroker.Queue, 1, (link, message) => link.Accept(message));
            await broker.WaitForAsync(counts => counts is { Active: 0, Locked: 0 });
        }

        await using var restarted = await TestBroker.StartAsync(DetectDuplicates, folder.Path);
        await using var again = await AmqpClient.ConnectAsync(restarted.ConnectionString);
        await again.SendAsync(TestBroker.Queue, TestMessages.Text("a"), TestMessages.Text("b"));
        Assert.Equal(["b"], TestMessages.Ids(await again.TakeAsync(TestBroker.Queue, 1)));
    }

    [Fact]
    public async Task Should_drop_a_scheduled_one_too()
    {
        await using var broker = await TestBroker.StartAsync(DetectDuplicates);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("a"));
        var message = new Map { ["message"] = Encode(TestMessages.Text("a")) };
        await client.ManageAsync(TestBroker.Queue, "com.microsoft:schedule-message", new Map { ["messages"] = new List { message } });
        await broker.WaitForAsync(counts => counts == new QueueCounts(1, 0, 0, 0, 0));
    }

    [Fact]
    public async Task Should_keep_both_in_a_queue_that_does_not_look_for_duplicates()
    {
        await using var broker = await TestBroker.StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("a"), TestMessages.Text("a"));
        await broker.WaitForAsync(counts => counts.Active == 2);
    }

    [Fact]
    public async Task Should_not_let_the_setting_change_later()
    {
        await using var broker = await TestBroker.StartAsync(DetectDuplicates);
        await Assert.ThrowsAsync<InvalidOperationException>(() => broker.CreateQueueAsync(new QueueOptions(TestBroker.Queue), TestContext.Current.CancellationToken));
    }

    private static void DetectDuplicates(QueueOptions queue)
    {
        queue.RequiresDuplicateDetection = true;
        queue.DuplicateDetectionHistoryTimeWindow = TimeSpan.FromMinutes(5);
    }

    private static byte[] Encode(Message message)
    {
        var buffer = message.Encode();
        return buffer.Buffer.AsSpan(buffer.Offset, buffer.Length).ToArray();
    }
}
