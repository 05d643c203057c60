using System.IO;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Async;

/// <summary>Contexts as text in asyncoperation.data. Values that the SDK's contract doesn't know are refused, as on the platform.</summary>
internal static class JobPayload
{
    private static readonly DataContractSerializer Serializer = new(typeof(RemoteExecutionContext));
    private static readonly DataContractSerializer ImageSerializer = new(typeof(EntityImageCollection[][]));

    public static string Write(RemoteExecutionContext context) => Write(context, Serializer);

    /// <summary>The context, and behind it the images of several rows, which it has no place for.</summary>
    public static string Write(RemoteExecutionContext context, EntityImageCollection[] pre, EntityImageCollection[] post) =>
        pre.Length > 1 || post.Length > 1
            ? Write(context) + Write(new[] { ContextConverter.ToAsynchronous(pre), ContextConverter.ToAsynchronous(post) }, ImageSerializer)
            : Write(context);

    public static RemoteExecutionContext Read(string data)
    {
        using var reader = Open(data);
        return (RemoteExecutionContext)Serializer.ReadObject(reader)!;
    }

    /// <summary>The images of each row; where the context has those of one row, they are the context's.</summary>
    public static (EntityImageCollection[] Pre, EntityImageCollection[] Post) ReadImages(string data, RemoteExecutionContext context)
    {
        using var reader = Open(data);
        reader.MoveToContent();
        reader.Skip();
        if (reader.MoveToContent() != XmlNodeType.Element) return ([context.PreEntityImages], [context.PostEntityImages]);
        var images = (EntityImageCollection[][])ImageSerializer.ReadObject(reader)!;
        return (images[0], images[1]);
    }

    private static string Write(object value, DataContractSerializer serializer)
    {
        var text = new StringBuilder();
        // Characters that XML doesn't have must not stop a job: rows may hold them.
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = false })) serializer.WriteObject(writer, value);
        return text.ToString();
    }

    private static XmlReader Open(string data) => XmlReader.Create(
        new StringReader(data), new XmlReaderSettings { CheckCharacters = false, DtdProcessing = DtdProcessing.Prohibit, ConformanceLevel = ConformanceLevel.Fragment });
}
