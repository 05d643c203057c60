using System;
using System.Collections.Generic;

namespace LocalDataverse.Broker;

/// <summary>What a <see cref="ServiceBusBroker"/> needs to start. The options are read once, at the start.</summary>
public sealed class BrokerOptions
{
    /// <summary>Folder of the database file; created when missing. Null, the default, keeps messages in memory only.</summary>
    public string? DataDirectory { get; set; }

    /// <summary>TCP port on 127.0.0.1. 0, the default, takes a free one.</summary>
    public int Port { get; set; }

    /// <summary>TCP port of the REST interface on 127.0.0.1. 0, the default, takes a free one.</summary>
    public int RestPort { get; set; }

    /// <summary>Name of the one shared access policy, which has every right. The default is the platform's own: RootManageSharedAccessKey.</summary>
    public string SharedAccessKeyName { get; set; } = "RootManageSharedAccessKey";

    /// <summary>
    /// Key of the policy. Null, the default, generates one; with a <see cref="DataDirectory"/> the generated key is kept there, so that
    /// clients' connection strings survive a restart.
    /// </summary>
    public string? SharedAccessKey { get; set; }

    /// <summary>Decides about tokens of Entra ID on the REST interface. Null, the default, accepts none.</summary>
    public IAccessTokenValidator? AccessTokens { get; set; }

    /// <summary>What <c>/_faults</c> on the REST interface wants in the header <c>x-admin-key</c>. Null, the default, generates one.</summary>
    public string? AdminKey { get; set; }

    /// <summary>Queues that must exist after the start. A queue that is already in the data directory takes the settings given here.</summary>
    public IList<QueueOptions> Queues { get; } = [];

    /// <summary>Topics, with subscriptions, that must exist after the start.</summary>
    public IList<TopicOptions> Topics { get; } = [];

    /// <summary>Event hubs that must exist after the start.</summary>
    public IList<EventHubOptions> EventHubs { get; } = [];

    /// <summary>Clock of locks, time to live and schedules. The default is the system's.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;
}
