using System;
using System.Net.Sockets;

namespace LocalDataverse.Broker.Transport;

/// <summary>The end of a socket that listens.</summary>
internal static class ListeningSocket
{
    /// <summary>
    /// Stops listening; closing is left to the owner. A process that another thread starts at this moment has a copy of the socket until its program begins, and would keep the port
    /// taken after the close: a broker that starts again could not have it.
    /// </summary>
    public static void StopListening(this Socket socket)
    {
        // Only Linux takes this for a socket without a connection.
        if (OperatingSystem.IsLinux()) socket.Shutdown(SocketShutdown.Both);
    }
}
