using System;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace LocalDataverse.Broker.Rest;

/// <summary>The web server of the REST interface: HTTP on 127.0.0.1.</summary>
internal sealed class RestServer : IAsyncDisposable
{
    // Headers of a message may be 64 KB together (Microsoft: "Service Bus quotas").
    private const int MaxHeadersSize = 64 * 1024;

    private readonly WebApplication _application;

    private RestServer(WebApplication application) => _application = application;

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
        return new RestServer(application);
    }

    /// <summary>Stops listening and cuts what is still open.</summary>
    public async ValueTask DisposeAsync()
    {
        using (var noPatience = new CancellationTokenSource())
        {
            await noPatience.CancelAsync().ConfigureAwait(false);
            await _application.StopAsync(noPatience.Token).ConfigureAwait(false);
        }
        await _application.DisposeAsync().ConfigureAwait(false);
    }
}
