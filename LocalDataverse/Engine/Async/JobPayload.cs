using System.IO;
using System.Runtime.Serialization;
using System.Text;
using System.Xml;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Async;

/// <summary>Contexts as text in asyncoperation.data. Values that the SDK's contract doesn't know are refused, as on the platform.</summary>
internal static class JobPayload
{
    private static readonly DataContractSerializer Serializer = new(typeof(RemoteExecutionContext));

    public static string Write(RemoteExecutionContext context)
    {
        var text = new StringBuilder();
        // Characters that XML doesn't have must not stop a job: rows may hold them.
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = false })) Serializer.WriteObject(writer, context);
        return text.ToString();
    }

    public static RemoteExecutionContext Read(string data)
    {
        using var reader = XmlReader.Create(new StringReader(data), new XmlReaderSettings { CheckCharacters = false, DtdProcessing = DtdProcessing.Prohibit });
        return (RemoteExecutionContext)Serializer.ReadObject(reader)!;
    }
}
