using System;
using System.Net;
using System.Net.Sockets;

namespace LocalDataverse.Engine.Tests.Support;

/// <summary>
/// A port of this machine that nobody else is given while a test needs it: to listen on it later, to listen on it again, or to find it closed.
/// </summary>
internal sealed class ReservedPort : IDisposable
{
    private readonly Socket _holder = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public ReservedPort()
    {
        _holder.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Number = ((IPEndPoint)_holder.LocalEndPoint!).Port;
        // A bound socket that never listens keeps the kernel from handing the port out, and .NET binds with SO_REUSEADDR: with it a listener may join, as long as it is the only one
        // (socket(7)). Other systems let no second socket bind: there the port is free from here on, and with it anybody's.
        if (!OperatingSystem.IsLinux()) _holder.Dispose();
    }

    public int Number { get; }

    public void Dispose() => _holder.Dispose();
}
