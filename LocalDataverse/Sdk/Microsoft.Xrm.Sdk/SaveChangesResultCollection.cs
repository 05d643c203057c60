using System.Collections.ObjectModel;
using System.Linq;
using Microsoft.Xrm.Sdk.Client;

namespace Microsoft.Xrm.Sdk;

/// <summary>What became of the requests of <c>SaveChanges</c>, in order.</summary>
public sealed class SaveChangesResultCollection : Collection<SaveChangesResult>
{
    internal SaveChangesResultCollection(SaveChangesOptions options) => Options = options;

    /// <summary>True when a request failed.</summary>
    public bool HasError => this.Any(result => result.Error != null);

    /// <summary>The options of the call.</summary>
    public SaveChangesOptions Options { get; }
}
