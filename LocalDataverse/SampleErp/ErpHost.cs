using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.InventoryVisibility;
using LocalDataverse.SampleErp.Seed;
using LocalDataverse.SampleErp.SignIn;
using LocalDataverse.SampleErp.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace LocalDataverse.SampleErp;

/// <summary>
/// A running sample ERP: an OData service with the names and habits of Dynamics 365 Finance &amp; Supply Chain under <c>/data</c>, the token endpoint that goes with it,
/// and switches for what may go wrong. Listens on 127.0.0.1 only. Thread-safe.
/// </summary>
public sealed class ErpHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ErpDatabase _database;
    private readonly RequestCounter _counter;

    private ErpHost(WebApplication application, ErpDatabase database, RequestCounter counter, ErpFaults faults, ErpOptions options, string clientSecret, string adminKey)
    {
        _application = application;
        _database = database;
        _counter = counter;
        Faults = faults;
        ClientId = options.ClientId;
        ClientSecret = clientSecret;
        AdminKey = adminKey;
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        BaseUrl = new Uri(address);
        EnvironmentId = options.EnvironmentId;
        SecurityServiceEndpoint = new Uri(BaseUrl, SecurityService.GeneralPath);
        TokenEndpoint = options.TokenEndpointAt(BaseUrl);
    }

    /// <summary>The service's address, for example <c>http://127.0.0.1:5050</c>. The OData root is <c>data</c> below it, the token scope is <c>{BaseUrl}/.default</c>.</summary>
    public Uri BaseUrl { get; }

    /// <summary>Where client credentials are turned into a token.</summary>
    public Uri TokenEndpoint { get; }

    /// <summary>Where a token of Entra ID is turned into one for Inventory Visibility, which is at <see cref="BaseUrl"/>; answers with a redirect.</summary>
    public Uri SecurityServiceEndpoint { get; }

    /// <summary>The id of the ERP's environment, which Inventory Visibility's addresses and tokens name.</summary>
    public string EnvironmentId { get; }

    /// <summary>The application that may sign in.</summary>
    public string ClientId { get; }

    /// <summary>Its secret: the one from the options, or the one made at the start.</summary>
    public string ClientSecret { get; }

    /// <summary>The key that <c>/_faults</c> wants in the header <c>x-admin-key</c>.</summary>
    public string AdminKey { get; }

    /// <summary>What goes wrong, when, and where.</summary>
    public ErpFaults Faults { get; }

    /// <summary>Starts an ERP; it answers when the task is done.</summary>
    /// <exception cref="System.IO.IOException">The port is taken, or the folder can't be used.</exception>
    public static async Task<ErpHost> StartAsync(ErpOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.PageSize, 1);
        var clientSecret = options.ClientSecret ?? NewSecret();
        var adminKey = options.AdminKey ?? NewSecret();
        var database = new ErpDatabase(options.DataDirectory);
        try
        {
            var (faults, counter) = (new ErpFaults(), new RequestCounter());
            // Nothing from the folder of the program that hosts it, or from its environment: neither settings nor a watch on every folder below, of which a user may have few.
            var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(options.Listener?.LocalEndPoint ?? new IPEndPoint(IPAddress.Loopback, options.Port)));
            if (options.Listener is { } listener) builder.Services.Configure<SocketTransportOptions>(sockets => sockets.CreateBoundListenSocket = _ => listener);
            ErpApplication.AddServices(builder, options, database);
            var application = builder.Build();
            try
            {
                // Side by side: each takes about a second of a cold process.
                var preparing = Task.Run(() => PrepareDatabaseAsync(application, options, cancellationToken), cancellationToken);
                try
                {
                    ErpApplication.Use(application, options, new TokenIssuer(options), clientSecret, adminKey, faults, counter);
                }
                finally
                {
                    await preparing;
                }

                await application.StartAsync(cancellationToken);
                return new ErpHost(application, database, counter, faults, options, clientSecret, adminKey);
            }
            catch
            {
                await application.DisposeAsync();
                throw;
            }
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>How many requests came in since the start, refused and failed ones too.</summary>
    /// <param name="route">As in <see cref="ErpFault.Route"/>: an entity set, <c>token</c>, <c>data</c> or <c>*</c>.</param>
    public int RequestCount(string route = "*")
    {
        ArgumentNullException.ThrowIfNull(route);
        return _counter.Count(route);
    }

    /// <summary>The W3C trace contexts of the newest requests, oldest first.</summary>
    /// <param name="route">As in <see cref="ErpFault.Route"/>.</param>
    public IReadOnlyList<string> Traceparents(string route = "*")
    {
        ArgumentNullException.ThrowIfNull(route);
        return _counter.Traceparents(route);
    }

    /// <summary>Stops listening, cuts what is still open and closes the database. A temporary one is deleted.</summary>
    public async ValueTask DisposeAsync()
    {
        using (var noPatience = new CancellationTokenSource())
        {
            await noPatience.CancelAsync();
            await _application.StopAsync(noPatience.Token);
        }

        await _application.DisposeAsync();
        _database.Dispose();
    }

    private static async Task PrepareDatabaseAsync(WebApplication application, ErpOptions options, CancellationToken cancellationToken)
    {
        await using var scope = application.Services.CreateAsyncScope();
        await ErpDatabase.PrepareAsync(scope.ServiceProvider.GetRequiredService<ErpContext>(), new SeedData(options.Seed), cancellationToken);
    }

    /// <summary>A random secret.</summary>
    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
}
