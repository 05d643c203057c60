using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Engine.Async;
using LocalDataverse.Engine.Async.Background;
using LocalDataverse.Engine.Diagnostics;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Plugins;
using LocalDataverse.Engine.Plugins.Isolation;
using LocalDataverse.Engine.Search;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.ServiceEndpoints;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine;

/// <summary>
/// One Dataverse organisation: its database, pipeline, plug-ins and async service. Thread-safe.
/// </summary>
public sealed class Organization : IAsyncDisposable
{
    private readonly PluginCatalog _pluginCatalog;
    private readonly IPluginHost _pluginHost;
    private readonly ServiceEndpointPosters _posters;

    private Organization(OrganizationOptions options, SqliteOrganizationStore store)
    {
        Options = options;
        Url = options.Url;
        Store = store;
        Faults = new OrganizationFaults(options.Clock);
        ExecutionLog = new ExecutionLog(options.ExecutionLogSize);
        using (var session = store.OpenSession())
        {
            var row = session.Query(new QueryExpression("organization") { ColumnSet = new ColumnSet("name") }).Entities.Single();
            Id = row.Id;
            TenantId = PlatformIds.Of("tenant", Id.ToString());
            Name = row.GetAttributeValue<string>("name");
            var root = new QueryExpression("businessunit") { ColumnSet = new ColumnSet(false) };
            root.Criteria.AddCondition("parentbusinessunitid", ConditionOperator.Null);
            RootBusinessUnitId = session.Query(root).Entities.Single().Id;
        }
        _pluginCatalog = new PluginCatalog(store);
        Security = new SecurityService(store);
        Registrations = new RegistrationCache(store);
        Traces = new PluginTraceWriter(this);
        _pluginHost = options.PluginIsolation == PluginIsolation.WorkerProcess ? new ProcessPluginHost(options) : new InProcessPluginHost(options.Clock);
        Plugins = new PluginExecutor(this, _pluginCatalog, _pluginHost);
        _posters = new ServiceEndpointPosters(options.Clock);
        Endpoints = new EndpointDispatcher(this, [.. options.ServiceEndpointPosters, _posters]);
        Jobs = new AsyncJobQueue(this);
        AsyncService = new AsyncService(this);
        Files = new FileTransfers(options.Clock);
        Search = new SearchIndex(Store);
        Pipeline = new MessagePipeline(this);
    }

    /// <summary>Opens the organisation in <see cref="OrganizationOptions.DataDirectory"/>, or makes it when there is none: a bare one, or a copy of <see cref="OrganizationOptions.Template"/>.</summary>
    /// <exception cref="System.IO.IOException">The one in the folder was made by another version, with other base tables.</exception>
    public static Organization Open(OrganizationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Open(options, OpenStore(options));
    }

    /// <summary>Opens the organisation in a store, which it owns from then on.</summary>
    private static Organization Open(OrganizationOptions options, SqliteOrganizationStore store)
    {
        try
        {
            using (var session = store.OpenSession())
            {
                if (session.Query(new QueryExpression("organization") { ColumnSet = new ColumnSet(false) }).Entities.Count == 0)
                {
                    OrganizationSeeder.Seed(session, options, ToSecond(options.Clock.GetUtcNow()));
                    session.Commit();
                }
            }
            return new Organization(options, store);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>organizationid.</summary>
    public Guid Id { get; }

    /// <summary>The unique name.</summary>
    public string Name { get; }

    /// <summary>Root of the organisation's addresses, where answers, payloads and links name it. A server says here where it listens.</summary>
    /// <value>Default <see cref="OrganizationOptions.Url"/>.</value>
    public Uri Url { get; set; }

    /// <summary>The user that the organisation was made by: System Administrator.</summary>
    public Guid AdministratorId { get; } = WellKnownUsers.Administrator;

    /// <summary>The SYSTEM user.</summary>
    public Guid SystemUserId { get; } = WellKnownUsers.System;

    /// <summary>The committed metadata.</summary>
    public MetadataCatalog Metadata => Store.Metadata;

    /// <summary>The custom APIs: the same list until one of them, or a step, changes.</summary>
    public IReadOnlyList<CustomApiDefinition> CustomApis => Registrations.For(null).CustomApis;

    /// <summary>What is to go wrong with messages: for tests of what a client does then.</summary>
    public OrganizationFaults Faults { get; }

    /// <summary>What was executed last.</summary>
    public ExecutionLog ExecutionLog { get; }

    internal OrganizationOptions Options { get; }

    internal SqliteOrganizationStore Store { get; }

    internal TimeProvider Clock => Options.Clock;

    internal Guid RootBusinessUnitId { get; }

    /// <summary>The directory's tenant: there is none behind a local organisation, its id stands for one.</summary>
    internal Guid TenantId { get; }

    internal SecurityService Security { get; }

    internal RegistrationCache Registrations { get; }

    internal MessagePipeline Pipeline { get; }

    internal PluginExecutor Plugins { get; }

    internal PluginTraceWriter Traces { get; }

    internal EndpointDispatcher Endpoints { get; }

    internal CallbackPoster Callbacks { get; } = new();

    internal AsyncJobQueue Jobs { get; }

    internal AsyncService AsyncService { get; }

    internal FileTransfers Files { get; }

    /// <summary>What Dataverse search looks at.</summary>
    internal SearchIndex Search { get; }

    /// <summary>The organisation's service for a user.</summary>
    /// <param name="userId">A systemuser; null is the SYSTEM user.</param>
    public IOrganizationService CreateService(Guid? userId)
    {
        var user = userId ?? SystemUserId;
        return new OrganizationService(this, new CallScope
        {
            Caller = new Caller { UserId = user, InitiatingUserId = user, AuthenticatedUserId = user },
            CorrelationId = Guid.Empty,
        });
    }

    /// <summary>The organisation's service for a client, with what it says beside every request.</summary>
    public IOrganizationService CreateClientService(CallOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new ClientOrganizationService(this, options);
    }

    /// <summary>Executes one request with what a client may say beside it (headers of the Web API).</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The platform's fault.</exception>
    public OrganizationResponse Execute(OrganizationRequest request, CallOptions options) => Execute(request, options, null, null);

    /// <summary>Starts a transaction for requests that succeed or fail together. It holds no lock before the first write.</summary>
    public OrganizationTransaction BeginTransaction() => new(this);

    /// <summary>Executes one request, in a running transaction where one is given.</summary>
    internal OrganizationResponse Execute(OrganizationRequest request, CallOptions options, UnitOfWork? unit, OperationRoot? root)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(options);
        if (options.ImpersonatedUserId is not null)
        {
            Security.DemandEnabled(options.UserId, unit);
            Security.DemandPrivilege(options.UserId, "prvActOnBehalfOfAnotherUser", unit);
        }
        var user = options.ImpersonatedUserId ?? options.UserId;
        var scope = new CallScope
        {
            Caller = new Caller
            {
                UserId = user,
                InitiatingUserId = user,
                AuthenticatedUserId = options.UserId,
                ImpersonatorId = user == options.UserId ? null : options.UserId,
                UserAgent = options.UserAgent ?? "",
                Tag = options.Tag,
            },
            CorrelationId = options.CorrelationId ?? Guid.NewGuid(),
            Unit = unit,
            Root = root,
            OrdersChoicesByValue = options.OrdersChoicesByValue,
        };
        return Pipeline.Execute(request, scope with { Caller = RequestOptions.Bypass(this, scope, scope.Caller, "prvBypassCustomBusinessLogic", options.BypassBusinessLogic) });
    }

    /// <summary>Makes a user with roles, in the root business unit: for tests and for a client's first steps.</summary>
    /// <param name="fullName">First and last name.</param>
    /// <param name="roles">Names of roles of the root business unit.</param>
    /// <returns>systemuserid.</returns>
    public Guid CreateUser(string fullName, params IReadOnlyCollection<string> roles)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fullName);
        ArgumentNullException.ThrowIfNull(roles);
        var service = CreateService(null);
        var split = fullName.LastIndexOf(' ');
        var id = service.Create(new Entity("systemuser")
        {
            ["firstname"] = split < 0 ? null : fullName[..split],
            ["lastname"] = fullName[(split + 1)..],
            ["domainname"] = fullName.Replace(' ', '.').ToLowerInvariant() + "@" + Name,
        });
        using var session = Store.OpenSession();
        foreach (var role in roles)
        {
            var found = session.FindId("role", [new("name", role), new("businessunitid", new EntityReference("businessunit", RootBusinessUnitId))])
                ?? throw new ArgumentException($"There is no role '{role}'.", nameof(roles));
            OrganizationSeeder.Grant(session, id, found);
        }
        if (session.InTransaction) session.Commit();
        Security.Invalidate();
        return id;
    }

    /// <summary>Imports a solution zip: all of it or nothing.</summary>
    /// <exception cref="SolutionImportException">Nothing was changed; the message says what is wrong.</exception>
    public SolutionImportReport ImportSolution(Stream zip, SolutionImportOptions? options = null)
    {
        var report = new SolutionImporter(Store, Options.Clock, AdministratorId).Import(zip, options ?? new SolutionImportOptions());
        ForgetRegistrations();
        Security.Invalidate();
        return report;
    }

    /// <summary>
    /// The organisation as it is now, to make others of: rows, metadata, solutions and waiting jobs, all that is committed. Waits for a transaction that writes. For tests: import
    /// once, take a snapshot, and begin each test with <see cref="OrganizationOptions.Template"/>.
    /// </summary>
    public OrganizationTemplate Snapshot() => new(Store.Copy());

    /// <summary>Runs the async jobs that are due, until none is. Jobs that wait for a later time stay.</summary>
    public Task DrainAsync(CancellationToken cancellationToken = default) => AsyncService.DrainAsync(cancellationToken);

    /// <summary>Starts the async service: jobs run as they become due, until the organisation is disposed.</summary>
    public void StartAsyncService() => AsyncService.Start();

    /// <summary>Ends the async service after the jobs in progress and closes the database.</summary>
    public async ValueTask DisposeAsync()
    {
        await AsyncService.DisposeAsync();
        (_pluginHost as IDisposable)?.Dispose();
        _posters.Dispose();
        Callbacks.Dispose();
        Search.Dispose();
        Store.Dispose();
    }

    /// <summary>The time in UTC, to the second, as the platform stores it.</summary>
    internal DateTime UtcNow() => ToSecond(Clock.GetUtcNow());

    /// <summary>Steps, custom APIs or plug-ins were changed.</summary>
    internal void ForgetRegistrations()
    {
        Registrations.Invalidate();
        _pluginCatalog.Invalidate();
    }

    private static DateTime ToSecond(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);

    private static SqliteOrganizationStore OpenStore(OrganizationOptions options) =>
        SqliteOrganizationStore.Open(options.DataDirectory, options.Clock, () => options.Template?.Image ?? BaseDatabase.Of(options.Apps));
}
