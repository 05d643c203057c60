using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Storage;

/// <summary>Queries of a session that mean more than one page.</summary>
internal static class SessionQueries
{
    /// <summary>The rows of every page.</summary>
    public static IReadOnlyList<Entity> QueryAll(this IDataSession session, QueryExpression query) => [.. QueryPages.Of(query, q => session.Query(q)).SelectMany(page => page.Entities)];
}
