using System;
using System.Collections.Generic;
using System.Diagnostics;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.ServiceEndpoints;

namespace LocalDataverse.Engine;

/// <summary>How an organisation is opened.</summary>
public sealed class OrganizationOptions
{
    /// <summary>Folder of the database; null keeps everything in memory.</summary>
    public string? DataDirectory { get; set; }

    /// <summary>Unique name of a new organisation.</summary>
    /// <value>Default "localdataverse".</value>
    public string Name { get; set; } = "localdataverse";

    /// <summary>The clock everything uses.</summary>
    /// <value>Default <see cref="TimeProvider.System"/>.</value>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>The apps whose tables a new organisation has beside the platform's; see <see cref="BaseMetadata"/>. Empty makes a bare organisation.</summary>
    /// <value>Default Dynamics 365 Sales.</value>
    public IReadOnlyCollection<string> Apps { get; set; } = [BaseMetadata.Sales];

    /// <summary>What a new organisation is a copy of, its name, ids and apps included; null makes a bare one with <see cref="Name"/> and <see cref="Apps"/>.</summary>
    public OrganizationTemplate? Template { get; set; }

    /// <summary>Root of the organisation's addresses until a server says where it listens; see <see cref="Organization.Url"/>.</summary>
    /// <value>Default http://localhost/.</value>
    public Uri Url { get; set; } = new("http://localhost/");

    /// <summary>Time a message operation's plug-ins may take. Without limit while a debugger is attached to the process they run in.</summary>
    /// <value>Default two minutes, as on the platform.</value>
    public TimeSpan PluginTimeLimit { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How many requests of clients, and jobs, <see cref="Organization.ExecutionLog"/> remembers; 0 for none.</summary>
    /// <value>Default 200.</value>
    public int ExecutionLogSize { get; set; } = 200;

    /// <summary>Where plug-ins run.</summary>
    /// <value>Default in this process.</value>
    public PluginIsolation PluginIsolation { get; set; }

    /// <summary>The worker's DLL, for plug-ins in worker processes.</summary>
    /// <value>Default LocalDataverse.PluginWorker.dll beside the program.</value>
    public string? PluginWorker { get; set; }

    /// <summary>Whether a debugger is attached to this process.</summary>
    internal Func<bool> DebuggerAttached { get; set; } = () => Debugger.IsAttached;

    /// <summary>Bytes a worker's heap may hold; with more it is ended.</summary>
    /// <value>Default 512 MiB. The platform's limit isn't published (assumed).</value>
    public long PluginWorkerMemory { get; set; } = 512L * 1024 * 1024;

    /// <summary>Where plug-ins' managed identities get their tokens; null makes IManagedIdentityService refuse with a clear error.</summary>
    public IManagedIdentityTokenSource? ManagedIdentity { get; set; }

    /// <summary>The vault of environment variables of type Secret; null makes RetrieveEnvironmentVariableSecretValue refuse with a clear error.</summary>
    public ISecretStore? Secrets { get; set; }

    /// <summary>
    /// Runs each plug-in of an asynchronous step in a transaction of its own. Documented is that it runs in none; practitioners report one (PLATFORM-FACTS 1.1, powerapps-docs#4344).
    /// Plug-ins must work either way.
    /// </summary>
    /// <value>Default false, as documented.</value>
    public bool AsyncTransaction { get; set; }

    /// <summary>Transports of service endpoints; where several serve a contract the first counts.</summary>
    /// <value>Default none: the engine's own transports come after these.</value>
    public IList<IServiceEndpointPoster> ServiceEndpointPosters { get; } = [];

    /// <summary>Told when the async service met a failure that is no job's own, such as a database that can't be reached; it goes on afterwards. May be called on any thread.</summary>
    public Action<Exception>? BackgroundFailure { get; set; }
}
