using System;
using System.Buffers.Binary;
using System.IO;
using System.Runtime.Serialization;
using System.Threading;
using System.Xml;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>Frames on a stream: their length, then the contract as binary XML, the way the sandbox serialises contexts too. One side reads what the other sends, in turn.</summary>
internal sealed class WorkerChannel : IDisposable
{
    private readonly Stream _stream;
    private readonly DataContractSerializer _serializer = new(typeof(WorkerFrame), new DataContractSerializerSettings { DataContractResolver = new WorkerTypes() });
    private readonly Lock _gate = new();

    public WorkerChannel(Stream stream) => _stream = stream;

    /// <summary>Sends a frame.</summary>
    /// <exception cref="IOException">The other side is gone.</exception>
    public void Send(WorkerFrame frame)
    {
        using var buffer = new MemoryStream();
        buffer.SetLength(sizeof(int));
        buffer.Position = sizeof(int);
        using (var writer = XmlDictionaryWriter.CreateBinaryWriter(buffer, null, null, ownsStream: false)) _serializer.WriteObject(writer, frame);
        BinaryPrimitives.WriteInt32LittleEndian(buffer.GetBuffer(), (int)buffer.Length - sizeof(int));
        lock (_gate)
        {
            buffer.Position = 0;
            buffer.CopyTo(_stream);
            _stream.Flush();
        }
    }

    /// <summary>Waits for a frame.</summary>
    /// <exception cref="IOException">The other side is gone.</exception>
    public WorkerFrame Receive()
    {
        var length = new byte[sizeof(int)];
        _stream.ReadExactly(length);
        var content = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        _stream.ReadExactly(content);
        using var reader = XmlDictionaryReader.CreateBinaryReader(content, XmlDictionaryReaderQuotas.Max);
        return (WorkerFrame)_serializer.ReadObject(reader)!;
    }

    public void Dispose() => _stream.Dispose();
}
