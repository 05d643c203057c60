using System;
using System.Collections.Generic;
using System.Net.Sockets;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;
using Amqp;
using Amqp.Listener;

namespace LocalDataverse.Broker.Transport;

/// <summary>A TCP connection as AMQPNetLite wants it: gathered sends, buffered receives.</summary>
internal sealed class SocketTransport(Socket socket) : IAsyncTransport, IAuthenticated
{
    private readonly byte[] _received = new byte[64 * 1024];
    private readonly List<ArraySegment<byte>> _segments = [];
    private int _start;
    private int _end;
    private int _closed;

    /// <summary>Who the peer proved to be in the SASL exchange; null for an anonymous peer.</summary>
    public IPrincipal? Principal { get; set; }

    /// <summary>Connections need nothing from their transport but its bytes.</summary>
    public void SetConnection(Connection connection)
    {
    }

    public async Task SendAsync(IList<ByteBuffer> bufferList, int listSize)
    {
        // AMQPNetLite writes with one writer at a time, so the list can be reused.
        _segments.Clear();
        foreach (var buffer in bufferList)
            _segments.Add(new ArraySegment<byte>(buffer.Buffer, buffer.Offset, buffer.Length));
        var sent = await socket.SendAsync(_segments, SocketFlags.None).ConfigureAwait(false);
        while (sent < listSize)
        {
            Skip(sent);
            listSize -= sent;
            sent = await socket.SendAsync(_segments, SocketFlags.None).ConfigureAwait(false);
        }
    }

    public Task SendAsync(ByteBuffer buffer) => SendAsync([buffer], buffer.Length);

    public async Task<int> ReceiveAsync(byte[] buffer, int offset, int count)
    {
        if (_start == _end)
        {
            _start = 0;
            _end = await socket.ReceiveAsync(_received.AsMemory(), SocketFlags.None).ConfigureAwait(false);
        }
        var taken = Math.Min(count, _end - _start);
        _received.AsSpan(_start, taken).CopyTo(buffer.AsSpan(offset));
        _start += taken;
        return taken;
    }

    /// <summary>Waits for exactly <paramref name="count"/> bytes.</summary>
    /// <exception cref="SocketException">The peer closed the connection first.</exception>
    public async Task<byte[]> ReceiveExactlyAsync(int count)
    {
        var buffer = new byte[count];
        for (var read = 0; read < count;)
        {
            var taken = await ReceiveAsync(buffer, read, count - read).ConfigureAwait(false);
            if (taken == 0)
                throw new SocketException((int)SocketError.ConnectionReset);
            read += taken;
        }
        return buffer;
    }

    /// <summary>Puts the last <paramref name="count"/> bytes that were received back, to be received again.</summary>
    public void Unread(int count) => _start -= count;

    public void Send(ByteBuffer buffer) => throw new NotSupportedException("AMQPNetLite's listener sends asynchronously.");

    public int Receive(byte[] buffer, int offset, int count) => throw new NotSupportedException("AMQPNetLite's listener receives asynchronously.");

    public void Close()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
            socket.Dispose();
    }

    private void Skip(int sent)
    {
        while (_segments.Count > 0 && sent >= _segments[0].Count)
        {
            sent -= _segments[0].Count;
            _segments.RemoveAt(0);
        }
        if (_segments.Count > 0)
            _segments[0] = _segments[0][sent..];
    }
}
