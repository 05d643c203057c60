using System;
using System.IO;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Sdk.Tests.Wire;

/// <summary>The three bodies a service endpoint sends, written and read the way listeners do it.</summary>
internal static class BodyFormat
{
    public static byte[] WriteJson(object value) => Written(stream => new DataContractJsonSerializer(value.GetType()).WriteObject(stream, value));

    public static T ReadJson<T>(byte[] body)
    {
        using var stream = new MemoryStream(body);
        return (T)new DataContractJsonSerializer(typeof(T)).ReadObject(stream)!;
    }

    public static byte[] WriteXml(object value) => Written(stream => new DataContractSerializer(value.GetType()).WriteObject(stream, value));

    public static T ReadXml<T>(byte[] body)
    {
        using var stream = new MemoryStream(body);
        return (T)new DataContractSerializer(typeof(T)).ReadObject(stream)!;
    }

    public static byte[] WriteBinary(object value) => Written(stream =>
    {
        using var writer = XmlDictionaryWriter.CreateBinaryWriter(stream, null, null, ownsStream: false);
        new DataContractSerializer(value.GetType()).WriteObject(writer, value);
    });

    public static T ReadBinary<T>(byte[] body)
    {
        using var reader = XmlDictionaryReader.CreateBinaryReader(body, XmlDictionaryReaderQuotas.Max);
        return (T)new DataContractSerializer(typeof(T)).ReadObject(reader)!;
    }

    public static string Text(byte[] body) => Encoding.UTF8.GetString(body);

    public static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", name));

    public static RemoteExecutionContext Through(string format, RemoteExecutionContext context) => format switch
    {
        "json" => ReadJson<RemoteExecutionContext>(WriteJson(context)),
        "xml" => ReadXml<RemoteExecutionContext>(WriteXml(context)),
        "binary" => ReadBinary<RemoteExecutionContext>(WriteBinary(context)),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
