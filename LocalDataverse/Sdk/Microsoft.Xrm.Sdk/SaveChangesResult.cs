using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>What became of one request of <c>SaveChanges</c>.</summary>
public sealed class SaveChangesResult
{
    internal SaveChangesResult(OrganizationRequest request, OrganizationResponse response)
    {
        Request = request;
        Response = response;
    }

    internal SaveChangesResult(OrganizationRequest request, Exception error)
    {
        Request = request;
        Error = error;
    }

    /// <summary>The failure; null when the request succeeded.</summary>
    public Exception Error { get; }

    /// <summary>The request.</summary>
    public OrganizationRequest Request { get; }

    /// <summary>The answer; null when the request failed.</summary>
    public OrganizationResponse Response { get; }
}
