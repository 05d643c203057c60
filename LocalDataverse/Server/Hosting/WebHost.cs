using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Broker;
using LocalDataverse.Engine;
using LocalDataverse.Server.Soap;
using LocalDataverse.Server.WebApi;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Protection;
using LocalDataverse.Server.WebApi.Search;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LocalDataverse.Server.Hosting;

/// <summary>The web server of an organisation: loopback only, bearer tokens only.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    /// <summary>So long a request that runs may take to its end; a client that was answered nothing doesn't know what was done.</summary>
    private static readonly TimeSpan Ending = TimeSpan.FromSeconds(5);

    private readonly WebApplication _app;

    private WebHost(WebApplication app) => _app = app;

    /// <summary>Address of the server.</summary>
    public Uri Url => new(_app.Urls.First() + "/");

    /// <summary>Starts the server.</summary>
    /// <param name="organization">What it serves.</param>
    /// <param name="broker">Where imported endpoints are connected to.</param>
    /// <param name="tokens">Checks the callers' tokens.</param>
    /// <param name="port">The port; 0 takes a free one.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <param name="clock">The organisation's clock, when it can be set; null when not.</param>
    public static async Task<WebHost> StartAsync(Organization organization, ServiceBusBroker broker, TokenIssuer tokens, int port, CancellationToken cancellationToken, SteerableClock? clock = null)
    {
        var state = new WebApiState(organization, tokens.Clock);
        // The first request needs it: it is made while the server starts. What goes wrong with it that request tells.
        _ = Task.Run(state.Models.Current, CancellationToken.None);
        // Nothing from the folder that it is started in, or from its environment: neither settings nor a watch on every folder below, of which a user may have few.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
            // The platform's limit for one request.
            kestrel.Limits.MaxRequestBodySize = 128L * 1024 * 1024;
            // Addresses may have 32 KB; longer ones go into a batch ("Compose HTTP requests and handle errors", Microsoft Learn).
            kestrel.Limits.MaxRequestLineSize = 33 * 1024;
        });
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
        {
            options.MapInboundClaims = false;
            options.TokenValidationParameters = tokens.Validation;
            options.Events = new JwtBearerEvents { OnChallenge = ErrorWriter.ChallengeAsync };
        });
        builder.Services.AddAuthorization();
        builder.Services.AddRouting();
        // Nothing here is protected with keys of its own; without this they would be written to the user's home.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        var app = builder.Build();
        app.Use(RequestRunner.GuardAsync);
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(UnknownAddresses.AnswerAsync);
        new WebApiEndpoint(state).Map(app);
        new SearchEndpoint(state).Map(app);
        new BackgroundOperationEndpoint(state).Map(app);
        new OrganizationServiceEndpoint(state, tokens.Clock, app.Services.GetRequiredService<ILogger<OrganizationServiceEndpoint>>()).Map(app);
        new ProtectionEndpoint(organization, state.Protection).Map(app);
        new FaultEndpoint(organization).Map(app);
        new ExecutionEndpoint(organization).Map(app);
        if (clock is not null) new ClockEndpoint(organization, clock).Map(app);
        new SolutionEndpoint(organization, new EndpointConnector(organization, broker)).Map(app);
        new WebResourceEndpoint(organization).Map(app);
        new ImageEndpoint(organization).Map(app);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            await app.DisposeAsync();
            throw new IOException($"Port {port} is in use by another process; stop it, or choose another with --port (0 takes a free one).", e);
        }
        var host = new WebHost(app);
        organization.Url = host.Url;
        return host;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(Ending);
        await _app.DisposeAsync();
    }
}
