using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>What became of one request of <c>SaveChanges</c>.</summary>
public sealed class SaveChangesResult
{
    internal SaveChangesResult()
    {
    }

    /// <summary>The failure; null when the request succeeded.</summary>
    public Exception Error { get; private set; }

    /// <summary>The request.</summary>
    public OrganizationRequest Request { get; private set; }

    /// <summary>The answer; null when the request failed.</summary>
    public OrganizationResponse Response { get; private set; }
}
