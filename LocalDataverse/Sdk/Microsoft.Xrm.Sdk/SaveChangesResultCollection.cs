using System.Collections.ObjectModel;
using Microsoft.Xrm.Sdk.Client;

namespace Microsoft.Xrm.Sdk;

/// <summary>What became of the requests of <c>SaveChanges</c>, in order.</summary>
public sealed class SaveChangesResultCollection : Collection<SaveChangesResult>
{
    internal SaveChangesResultCollection()
    {
    }

    /// <summary>True when a request failed.</summary>
    public bool HasError { get; private set; }

    /// <summary>The options of the call.</summary>
    public SaveChangesOptions Options { get; private set; }
}
