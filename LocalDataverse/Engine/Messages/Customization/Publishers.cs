using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>The publishers, for the prefixes that names and option values take from them.</summary>
internal sealed class Publishers
{
    private readonly IReadOnlyList<Entity> _rows;

    public Publishers(IDataSession session) =>
        _rows = session.Query(new QueryExpression("publisher") { ColumnSet = new ColumnSet("customizationprefix", "customizationoptionvalueprefix") }).Entities;

    /// <summary>Every prefix.</summary>
    public IReadOnlyCollection<string> Prefixes => [.. _rows.Select(r => r.GetAttributeValue<string>("customizationprefix")).Where(p => !string.IsNullOrEmpty(p))];

    /// <summary>The option value prefix of a solution's publisher; without a solution the default one's.</summary>
    public int OptionPrefix(Entity? solution)
    {
        var id = solution?.GetAttributeValue<EntityReference>("publisherid")?.Id ?? SystemSolutions.DefaultPublisher;
        return _rows.FirstOrDefault(r => r.Id == id)?.GetAttributeValue<int?>("customizationoptionvalueprefix") ?? SystemSolutions.DefaultOptionPrefix;
    }
}
