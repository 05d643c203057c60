using System;
using System.Collections.Generic;
using LocalDataverse.Engine;
using LocalDataverse.SampleErp;

namespace LocalDataverse.Server.Hosting;

/// <summary>How the whole local platform is started.</summary>
public sealed class PlatformOptions
{
    /// <summary>Folder everything is kept in; made when missing.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>Port of the Web API on 127.0.0.1; 0 takes a free one.</summary>
    /// <value>Default 0.</value>
    public int Port { get; init; }

    /// <summary>Port of the broker's REST interface on 127.0.0.1; 0 takes a free one.</summary>
    /// <value>Default 0.</value>
    public int ServiceBusRestPort { get; init; }

    /// <summary>Solution zips imported at the start, in this order, with their steps activated.</summary>
    public IReadOnlyList<string> Solutions { get; init; } = [];

    /// <summary>JSON file with the secrets that environment variables refer to; null for none. See <see cref="SecretFile"/>.</summary>
    public string? SecretFile { get; init; }

    /// <summary>The time at which the organisation's clock stands still from the start; null lets it run.</summary>
    public DateTimeOffset? FrozenAt { get; init; }

    /// <summary>Where plug-ins run.</summary>
    /// <value>Default in the server's process.</value>
    public PluginIsolation PluginIsolation { get; init; }

    /// <summary>Whether plug-ins of asynchronous steps run in a transaction. See <see cref="LocalDataverse.Engine.OrganizationOptions.AsyncTransaction"/>.</summary>
    /// <value>Default false.</value>
    public bool AsyncTransaction { get; init; }

    /// <summary>What a new sample ERP is filled with; one that is in the folder already stays as it is.</summary>
    /// <value>Default: a small company.</value>
    public ErpSeedOptions ErpSeed { get; init; } = new();

    /// <summary>Start the sample ERP when it is called for the first time. False (default): beside what follows the start of the platform.</summary>
    public bool ErpOnCall { get; set; }

    /// <summary>The clock of every part.</summary>
    /// <value>Default <see cref="TimeProvider.System"/>.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
