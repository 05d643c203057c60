using System;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Broker.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace LocalDataverse.Broker.Rest;

/// <summary>The web server of the REST interface: HTTP on 127.0.0.1.</summary>
internal sealed class RestServer : IAsyncDisposable
{
    // Headers of a message may be 64 KB together (Microsoft: "Service Bus quotas").
    private const int MaxHeadersSize = 64 * 1024;

    private readonly WebApplication _application;
    private readonly Socket _listener;

    private RestServer(WebApplication application, Socket listener) => (_application, _listener) = (application, listener);

    /// <summary>Root of the namespace, with a slash at the end.</summary>
    public Uri Address => new(_application.Urls.Single() + "/");

    /// <exception cref="System.IO.IOException">The port is taken.</exception>
    public static async Task<RestServer> StartAsync(int port, SendMessageHandler messages, FaultEndpoint faults, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestHeadersTotalSize = MaxHeadersSize;
            kestrel.Limits.MaxRequestBodySize = null;
        });
        Socket? listener = null;
        builder.Services.Configure<SocketTransportOptions>(sockets => sockets.CreateBoundListenSocket = endpoint => listener = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint));
        var application = builder.Build();
        application.Run(context => context.Request.Path.StartsWithSegments(FaultEndpoint.Path, StringComparison.OrdinalIgnoreCase)
            ? faults.HandleAsync(context)
            : messages.HandleAsync(context));
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }
        return new RestServer(application, listener!);
    }

    /// <summary>Stops listening and cuts what is still open.</summary>
    public async ValueTask DisposeAsync()
    {
        // Kestrel tries to accept again and again until it is told to stop, right below.
        _listener.StopListening();
        using (var noPatience = new CancellationTokenSource())
        {
            await noPatience.CancelAsync().ConfigureAwait(false);
            await _application.StopAsync(noPatience.Token).ConfigureAwait(false);
        }
        await _application.DisposeAsync().ConfigureAwait(false);
    }
}
