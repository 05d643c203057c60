using System;
using Amqp;
using Amqp.Framing;
using Amqp.Types;

namespace LocalDataverse.Broker.Rest;

/// <summary>A message as it is put together from a request: a data section, and what the headers say.</summary>
internal sealed class RestMessage
{
    private static readonly Symbol ScheduledEnqueueTime = new("x-opt-scheduled-enqueue-time");
    private static readonly Symbol PartitionKeyAnnotation = new("x-opt-partition-key");
    private static readonly Symbol ViaPartitionKeyAnnotation = new("x-opt-via-partition-key");

    private readonly Data _body;
    private Header? _header;
    private MessageAnnotations? _annotations;
    private ApplicationProperties? _applicationProperties;

    public RestMessage(byte[] body, string? contentType)
    {
        _body = new Data { Binary = body };
        // A message that is sent without an id gets one, as from Microsoft's clients.
        Properties = new Properties { MessageId = Guid.NewGuid().ToString("n") };
        if (!string.IsNullOrEmpty(contentType))
            Properties.ContentType = contentType;
    }

    public Properties Properties { get; }

    public TimeSpan TimeToLive
    {
        set => (_header ??= new Header()).Ttl = (uint)Math.Clamp(value.TotalMilliseconds, 1, uint.MaxValue);
    }

    public DateTimeOffset ScheduledFor
    {
        set => Annotate(ScheduledEnqueueTime, value.UtcDateTime);
    }

    public string PartitionKey
    {
        set => Annotate(PartitionKeyAnnotation, value);
    }

    public string ViaPartitionKey
    {
        set => Annotate(ViaPartitionKeyAnnotation, value);
    }

    /// <summary>Adds a property of the application.</summary>
    public void Add(string name, object value) => (_applicationProperties ??= new ApplicationProperties()).Map[name] = value;

    /// <summary>The message's sections in their order.</summary>
    public byte[] Encode()
    {
        var buffer = new ByteBuffer(_body.Binary.Length + 512, autoGrow: true);
        _header?.Encode(buffer);
        _annotations?.Encode(buffer);
        Properties.Encode(buffer);
        _applicationProperties?.Encode(buffer);
        _body.Encode(buffer);
        return buffer.Buffer.AsSpan(buffer.Offset, buffer.Length).ToArray();
    }

    private void Annotate(Symbol name, object value) => (_annotations ??= new MessageAnnotations()).Map[name] = value;
}
