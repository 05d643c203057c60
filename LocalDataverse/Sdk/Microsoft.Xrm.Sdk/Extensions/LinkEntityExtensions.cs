using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Extensions;

/// <summary>Walks joins.</summary>
public static class LinkEntityExtensions
{
    /// <summary>The joins below a join, each before its own.</summary>
    public static IEnumerable<LinkEntity> GetChildLinkEntities(this LinkEntity link)
    {
        foreach (var child in link.LinkEntities)
        {
            yield return child;
            foreach (var grandchild in child.GetChildLinkEntities()) yield return grandchild;
        }
    }
}
