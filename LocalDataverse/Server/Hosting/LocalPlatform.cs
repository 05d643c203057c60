using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Broker;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.SampleErp;

namespace LocalDataverse.Server.Hosting;

/// <summary>
/// The whole platform in one process: organisation, Web API, Service Bus broker and sample ERP, all on 127.0.0.1.
/// What <c>localdataverse up</c> runs; programs and tests may run it themselves.
/// </summary>
public sealed class LocalPlatform : IAsyncDisposable
{
    /// <summary>So many requests may wait at once without one of them waiting for a thread.</summary>
    private const int Threads = 256;

    private readonly Stack<IAsyncDisposable> _parts;
    private readonly DataFolder _folder;
    private readonly TokenIssuer _tokens;
    private readonly StartingErp _erp;

    private LocalPlatform(DataFolder folder, TokenIssuer tokens, StartingErp erp, Stack<IAsyncDisposable> parts)
    {
        _folder = folder;
        _tokens = tokens;
        _erp = erp;
        _parts = parts;
    }

    /// <summary>The organisation.</summary>
    public required Organization Organization { get; init; }

    /// <summary>The broker.</summary>
    public required ServiceBusBroker Broker { get; init; }

    /// <summary>The sample ERP, which starts after the others; waits for it.</summary>
    public ErpHost Erp => _erp.Host.GetAwaiter().GetResult();

    /// <summary>Done when the sample ERP runs and somebody called it; failed when it can't start.</summary>
    public Task ErpStart => _erp.Called;

    /// <summary>How to reach it; connection.json says the same.</summary>
    public required ConnectionInfo Connection { get; init; }

    /// <summary>What the imports at the start did.</summary>
    public IReadOnlyList<SolutionImportReport> Imports { get; private init; } = [];

    /// <summary>Starts everything, imports the solutions and writes connection.json. The sample ERP starts after that; who calls it earlier waits.</summary>
    /// <exception cref="IOException">Another process has the folder.</exception>
    /// <exception cref="SolutionImportException">A solution could not be imported.</exception>
    public static async Task<LocalPlatform> StartAsync(PlatformOptions options, CancellationToken cancellationToken = default)
    {
        // A request waits on its thread for its plug-ins, and they for the ERP, whose answers need threads of the same pool: it must not hesitate to make one.
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, Threads), completions);
        var folder = DataFolder.At(options.DataDirectory);
        var parts = new Stack<IAsyncDisposable>();
        try
        {
            if (!folder.TryTake()) throw new IOException($"Another process has '{folder.Path}' open; stop it or choose another folder.");
            // What a killed server left behind leads nowhere.
            File.Delete(folder.ConnectionFile);
            var erp = new StartingErp(new ErpOptions { DataDirectory = Path.Combine(folder.Path, "erp"), Seed = options.ErpSeed, Clock = options.Clock });
            parts.Push(erp);
            var busTokens = new ServiceBusTokens(options.Clock);
            var identity = new LocalIdentity(busTokens, new ErpTokenSource(erp, options.Clock));
            var clock = new SteerableClock(options.Clock);
            if (options.FrozenAt is { } time) clock.Set(time, frozen: true);
            var settings = OrganizationOf(folder, options, identity);
            settings.Clock = clock;
            // Side by side: each takes a quarter of the start.
            var startingOrganization = Task.Run(() => Organization.Open(settings), CancellationToken.None);
            ServiceBusBroker broker;
            try
            {
                broker = await ServiceBusBroker.StartAsync(BrokerOf(folder, options, busTokens), cancellationToken);
                parts.Push(broker);
            }
            finally
            {
                await ((Task)startingOrganization).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (startingOrganization.IsCompletedSuccessfully) parts.Push(startingOrganization.Result);
            }
            var organization = await startingOrganization;
            var imports = Import(organization, options.Solutions);
            await new EndpointConnector(organization, broker).ConnectAsync(cancellationToken);
            var tokens = new TokenIssuer(folder.SigningKey(), options.Clock);
            var web = await WebHost.StartAsync(organization, broker, tokens, options.Port, cancellationToken, clock);
            parts.Push(web);
            organization.StartAsyncService();
            var connection = new ConnectionInfo(
                web.Url, tokens.Create(organization.AdministratorId), broker.ConnectionString, broker.RestAddress, broker.AdminKey, erp.BaseUrl, erp.TokenEndpoint, erp.ClientId, erp.ClientSecret, Environment.ProcessId);
            connection.Write(folder.ConnectionFile);
            if (!options.ErpOnCall) _ = erp.Host;
            return new LocalPlatform(folder, tokens, erp, parts) { Organization = organization, Broker = broker, Connection = connection, Imports = imports };
        }
        catch
        {
            await DisposeAsync(parts, folder);
            throw;
        }
    }

    /// <summary>A bearer token for a user.</summary>
    public string CreateToken(Guid userId) => _tokens.Create(userId);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        File.Delete(_folder.ConnectionFile);
        await DisposeAsync(_parts, _folder);
    }

    internal static OrganizationOptions OrganizationOf(DataFolder folder, PlatformOptions options, IManagedIdentityTokenSource? identity) => new()
    {
        DataDirectory = Path.Combine(folder.Path, "organization"),
        Clock = options.Clock,
        ManagedIdentity = identity,
        AsyncTransaction = options.AsyncTransaction,
        PluginIsolation = options.PluginIsolation,
        Secrets = options.SecretFile is null ? null : new SecretFile(options.SecretFile),
    };

    private static BrokerOptions BrokerOf(DataFolder folder, PlatformOptions options, ServiceBusTokens tokens) => new()
    {
        DataDirectory = Path.Combine(folder.Path, "broker"),
        RestPort = options.ServiceBusRestPort,
        AccessTokens = tokens,
        Clock = options.Clock,
    };

    private static List<SolutionImportReport> Import(Organization organization, IEnumerable<string> zips)
    {
        var reports = new List<SolutionImportReport>();
        foreach (var zip in zips)
        {
            using var stream = File.OpenRead(zip);
            try
            {
                reports.Add(organization.ImportSolution(stream));
            }
            catch (SolutionImportException e)
            {
                throw new SolutionImportException($"{zip}: {e.Message}", e);
            }
        }
        return reports;
    }

    private static async ValueTask DisposeAsync(Stack<IAsyncDisposable> parts, DataFolder folder)
    {
        while (parts.TryPop(out var part)) await part.DisposeAsync();
        folder.Dispose();
    }
}
