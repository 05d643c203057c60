using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>The tree of business units, as it was when this was made.</summary>
internal sealed class BusinessUnits
{
    private readonly ILookup<Guid, Guid> _children;

    public BusinessUnits(IDataSession session) =>
        _children = session.Query(new QueryExpression("businessunit") { ColumnSet = new ColumnSet("parentbusinessunitid") }).Entities
            .ToLookup(b => b.GetAttributeValue<EntityReference>("parentbusinessunitid")?.Id ?? Guid.Empty, b => b.Id);

    /// <summary>A business unit and those below it, it first.</summary>
    public IReadOnlyList<Guid> Below(Guid id)
    {
        if (id == Guid.Empty) return [];
        var found = new List<Guid> { id };
        for (var i = 0; i < found.Count; i++) found.AddRange(_children[found[i]].Where(child => !found.Contains(child)));
        return found;
    }
}
