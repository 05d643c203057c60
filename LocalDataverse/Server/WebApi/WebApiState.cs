using System;
using LocalDataverse.Engine;
using LocalDataverse.Server.WebApi.Files;
using LocalDataverse.Server.WebApi.Protection;

namespace LocalDataverse.Server.WebApi;

/// <summary>What the requests to one organisation share.</summary>
internal sealed class WebApiState
{
    public WebApiState(Organization organization, TimeProvider clock)
    {
        Organization = organization;
        Models = new WebApiModelCache(organization);
        Protection = new ServiceProtection(clock);
    }

    /// <summary>The organisation.</summary>
    public Organization Organization { get; }

    /// <summary>Its entity model.</summary>
    public WebApiModelCache Models { get; }

    /// <summary>What remains of each user's limits.</summary>
    public ServiceProtection Protection { get; }

    /// <summary>The files that are being sent in chunks.</summary>
    public ChunkedUploads Uploads { get; } = new();
}
