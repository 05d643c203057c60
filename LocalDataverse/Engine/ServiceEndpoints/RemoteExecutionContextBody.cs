using System.IO;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Xml;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.ServiceEndpoints;

/// <summary>The body of a posted message: a RemoteExecutionContext in one of the three formats of serviceendpoint.messageformat, within a size (PLATFORM-FACTS 4.2, 4.4).</summary>
internal sealed record RemoteExecutionContextBody
{
    /// <summary>Largest body to Service Bus and Event Hubs.</summary>
    public const int ServiceBusLimit = 192 * 1024;

    /// <summary>Largest body to a webhook.</summary>
    public const int WebhookLimit = 256 * 1024;

    private const int BinaryXml = 1;
    private const int TextXml = 3;

    /// <summary>The bytes.</summary>
    public required byte[] Content { get; init; }

    /// <summary>The media type.</summary>
    public required string ContentType { get; init; }

    /// <summary>True when members were left out because the whole was too large.</summary>
    public required bool SizeExceeded { get; init; }

    /// <summary>Writes a context; when it is larger than the limit, without the members that the platform then leaves out.</summary>
    /// <param name="context">The context; not changed.</param>
    /// <param name="messageFormat">1 binary XML, 2 JSON, 3 text XML. Anything else is JSON.</param>
    /// <param name="limit">Bytes at most.</param>
    /// <exception cref="ServiceEndpointException">Too large even so.</exception>
    public static RemoteExecutionContextBody Write(RemoteExecutionContext context, int messageFormat, int limit)
    {
        var (content, type) = Serialize(context, messageFormat);
        if (content.Length <= limit) return new RemoteExecutionContextBody { Content = content, ContentType = type, SizeExceeded = false };
        var whole = content.Length;
        (content, type) = Serialize(TruncatedContext.Of(context), messageFormat);
        return content.Length <= limit
            ? new RemoteExecutionContextBody { Content = content, ContentType = type, SizeExceeded = true }
            : throw new ServiceEndpointException(
                $"The execution context has {whole / 1024} KB, and {content.Length / 1024} KB without parent context, input parameters and images; an endpoint takes {limit / 1024} KB. The message was not sent.",
                transient: false);
    }

    private static (byte[] Content, string ContentType) Serialize(RemoteExecutionContext context, int messageFormat)
    {
        using var stream = new MemoryStream();
        switch (messageFormat)
        {
            case BinaryXml:
                using (var writer = XmlDictionaryWriter.CreateBinaryWriter(stream, null, null, ownsStream: false)) new DataContractSerializer(typeof(RemoteExecutionContext)).WriteObject(writer, context);
                return (stream.ToArray(), "application/msbin1");
            case TextXml:
                new DataContractSerializer(typeof(RemoteExecutionContext)).WriteObject(stream, context);
                return (stream.ToArray(), "application/xml");
            default:
                new DataContractJsonSerializer(typeof(RemoteExecutionContext)).WriteObject(stream, context);
                return (stream.ToArray(), "application/json");
        }
    }
}
