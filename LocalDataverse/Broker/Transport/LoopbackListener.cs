using System;
using System.Collections.Concurrent;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Amqp;
using Trace = System.Diagnostics.Trace;

namespace LocalDataverse.Broker.Transport;

/// <summary>
/// Listens on 127.0.0.1 and hands AMQPNetLite connections that have gone through SASL. Its own TCP listener can't tell which port it got, and
/// sets SO_REUSEPORT, with which two brokers share a port without a word.
/// </summary>
internal sealed class LoopbackListener : TransportProvider
{
    private static readonly TimeSpan HandshakeTimeout = TimeSpan.FromSeconds(30);

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly Channel<IAsyncTransport> _accepted = Channel.CreateUnbounded<IAsyncTransport>();
    private readonly ConcurrentDictionary<SocketTransport, bool> _negotiating = new();
    private readonly SaslServer _sasl;
    private readonly TimeProvider _clock;
    private Task _accepting = Task.CompletedTask;
    private int _disposed;

    public LoopbackListener(int port, SaslServer sasl, TimeProvider clock)
    {
        AddressSchemes = ["AMQP"];
        _sasl = sasl;
        _clock = clock;
        try
        {
            _socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            _socket.Listen(512);
        }
        catch (SocketException)
        {
            _socket.Dispose();
            throw;
        }
        Port = ((IPEndPoint)_socket.LocalEndPoint!).Port;
    }

    public int Port { get; }

    public void Start() => _accepting = AcceptAsync();

    /// <summary>AMQPNetLite asks for the next connection, in a loop that doesn't end by itself: after the close there is none, ever.</summary>
    public override async Task<IAsyncTransport> CreateAsync(Address address)
    {
        if (await _accepted.Reader.WaitToReadAsync().ConfigureAwait(false) && _accepted.Reader.TryRead(out var transport))
            return transport;
        return await new TaskCompletionSource<IAsyncTransport>().Task.ConfigureAwait(false);
    }

    public override void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        _socket.StopListening();
        _socket.Dispose();
        _accepted.Writer.TryComplete();
        foreach (var transport in _negotiating.Keys)
            transport.Close();
        base.Dispose();
    }

    public Task WaitForCloseAsync() => _accepting;

    private async Task AcceptAsync()
    {
        while (true)
        {
            Socket client;
            try
            {
                client = await _socket.AcceptAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is ObjectDisposedException or SocketException { SocketErrorCode: SocketError.OperationAborted or SocketError.InvalidArgument })
            {
                return;
            }
            catch (SocketException exception)
            {
                Trace.TraceWarning("A connection couldn't be accepted: {0}", exception.Message);
                continue;
            }
            client.NoDelay = true;
            _ = NegotiateAsync(new SocketTransport(client));
        }
    }

    private async Task NegotiateAsync(SocketTransport transport)
    {
        _negotiating[transport] = true;
        using var timeout = new CancellationTokenSource(HandshakeTimeout, _clock);
        using var registration = timeout.Token.Register(transport.Close);
        try
        {
            if (!await _sasl.NegotiateAsync(transport).ConfigureAwait(false) || !_accepted.Writer.TryWrite(transport))
                transport.Close();
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidDataException or AmqpException)
        {
            // A port scan, a TLS client, a peer that hung up: nothing to answer and nobody to tell but the trace.
            Trace.TraceInformation("A connection ended before it was open: {0}", exception.Message);
            transport.Close();
        }
        finally
        {
            _negotiating.TryRemove(transport, out _);
        }
    }
}
