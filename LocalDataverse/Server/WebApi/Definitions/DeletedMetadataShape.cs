using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.Server.WebApi.Definitions;

/// <summary>DeletedMetadataCollection as the Web API shows it: the kinds, and at the same place in Values the ids.</summary>
internal sealed class DeletedMetadataShape
{
    public DeletedMetadataShape(DeletedMetadataCollection deleted)
    {
        Keys = [.. deleted.Keys];
        Values = [.. deleted.Values.Select(v => new GuidCollection(v))];
    }

    [DataMember]
    public int Count => Keys.Count;

    [DataMember]
    public bool IsReadOnly { get; }

    [DataMember]
    public IReadOnlyList<DeletedMetadataFilters> Keys { get; }

    [DataMember]
    public IReadOnlyList<GuidCollection> Values { get; }

    /// <summary>Ids; what the platform calls their list isn't documented (Items is assumed).</summary>
    internal sealed class GuidCollection
    {
        public GuidCollection(IEnumerable<Guid> items) => Items = [.. items];

        [DataMember]
        public IReadOnlyList<Guid> Items { get; }
    }
}
