using System;
using LocalDataverse.Engine.Security;

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

    /// <summary>Root of the Web API, where payloads and links name the organisation.</summary>
    /// <value>Default http://localhost/.</value>
    public Uri Url { get; set; } = new("http://localhost/");

    /// <summary>Time a message operation's plug-ins may take.</summary>
    /// <value>Default two minutes, as on the platform.</value>
    public TimeSpan PluginTimeLimit { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Where plug-ins' managed identities get their tokens; null makes IManagedIdentityService refuse with a clear error.</summary>
    public IManagedIdentityTokenSource? ManagedIdentity { get; set; }
}
