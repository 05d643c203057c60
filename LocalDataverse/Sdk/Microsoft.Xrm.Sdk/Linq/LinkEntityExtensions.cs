using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Linq;

/// <summary>Searches joins.</summary>
public static class LinkEntityExtensions
{
    /// <summary>The join itself or the first one below it that matches; null when none does.</summary>
    public static LinkEntity Find(this LinkEntity link, Predicate<LinkEntity> match)
    {
        if (match(link)) return link;
        return link.LinkEntities.Select(child => child.Find(match)).FirstOrDefault(found => found != null);
    }
}
