using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using Amqp.Types;
using LocalDataverse.Broker.Messages;
using LocalDataverse.Broker.Tests.Support;
using Xunit;

namespace LocalDataverse.Broker.Tests.Messages;

public sealed class FidelityTests
{
    private static readonly Dictionary<string, object?> Values = new()
    {
        ["null"] = null,
        ["bool"] = true,
        ["ubyte"] = (byte)1,
        ["ushort"] = (ushort)2,
        ["uint"] = 3u,
        ["ulong"] = 4ul,
        ["byte"] = (sbyte)-1,
        ["short"] = (short)-2,
        ["int"] = -3,
        ["long"] = -4L,
        ["float"] = 1.5f,
        ["double"] = 2.5d,
        ["char"] = 'ü',
        ["uuid"] = Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"),
        ["timestamp"] = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        ["binary"] = new byte[] { 1, 2 },
        ["string"] = "text",
        ["symbol"] = new Symbol("s"),
    };

    [Fact]
    public async Task Message_SentThroughADisk_KeepsTypesOfPropertiesAndBody()
    {
        using var folder = new TempFolder();
        await using (var broker = await TestBroker.StartAsync(folder: folder.Path))
        {
            await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
            await client.SendAsync(TestBroker.Queue, Everything());
        }

        await using var restarted = await TestBroker.StartAsync(folder: folder.Path);
        await using var again = await AmqpClient.ConnectAsync(restarted.ConnectionString);
        var message = Assert.Single(await again.TakeAsync(TestBroker.Queue, 1));
        foreach (var (name, value) in Values)
        {
            Assert.Equal(value, message.ApplicationProperties[name]);
            Assert.Equal(value?.GetType(), message.ApplicationProperties[name]?.GetType());
        }
        Assert.Equal(new List { 1, "two", 3u, new Map { ["k"] = 4L } }, message.Body);
        Assert.Equal(7ul, message.Properties.GetMessageId());
        Assert.Equal("kept", message.MessageAnnotations[new Symbol("x-custom")]);
        Assert.Equal((byte)9, message.Header.Priority);
    }

    [Fact]
    public async Task Message_DeadLettered_KeepsTypesOfItsOtherProperties()
    {
        await using var broker = await TestBroker.StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, Everything());
        await client.TakeAsync(TestBroker.Queue, 1, (link, message) => link.Reject(message, new Error("test:bad")));

        var dead = Assert.Single(await client.TakeAsync(TestBroker.Queue + "/$DeadLetterQueue", 1));

        foreach (var (name, value) in Values)
            Assert.Equal(value, dead.ApplicationProperties[name]);
        Assert.Equal("test:bad", dead.ApplicationProperties["DeadLetterReason"]);
    }

    [Fact]
    public void Parse_MessageCutOffAnywhere_IsRefusedOrIsAMessage()
    {
        var buffer = Everything().Encode();
        var encoded = buffer.Buffer.AsMemory(buffer.Offset, buffer.Length);
        for (var length = 0; length < encoded.Length; length++)
        {
            try
            {
                MessageSections.Parse(encoded[..length]);
            }
            catch (System.IO.InvalidDataException)
            {
                // The one exception that the broker answers.
            }
        }
        Assert.False(MessageSections.Parse(encoded).ApplicationProperties.IsEmpty);
    }

    [Fact]
    public void Parse_MessageWithAnyByteChanged_IsRefusedOrIsAMessage()
    {
        var buffer = Everything().Encode();
        for (var position = 0; position < buffer.Length; position++)
        {
            var encoded = buffer.Buffer.AsSpan(buffer.Offset, buffer.Length).ToArray();
            encoded[position] ^= 0xFF;
            try
            {
                MessageSections.Parse(encoded);
            }
            catch (System.IO.InvalidDataException)
            {
                // The one exception that the broker answers.
            }
        }
    }

    private static Message Everything()
    {
        var message = new Message
        {
            Header = new Header { Priority = 9 },
            MessageAnnotations = new MessageAnnotations { [new Symbol("x-custom")] = "kept" },
            Properties = new Properties(),
            ApplicationProperties = new ApplicationProperties(),
            BodySection = new AmqpSequence { List = new List { 1, "two", 3u, new Map { ["k"] = 4L } } },
        };
        message.Properties.SetMessageId(7ul);
        foreach (var (name, value) in Values)
            message.ApplicationProperties[name] = value;
        return message;
    }
}
