using System.Collections.Generic;
using System.Linq.Expressions;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Linq;

/// <summary>A LINQ query taken apart: what the platform is asked, and what is made of each of its rows.</summary>
internal sealed class QueryPlan
{
    public QueryPlan(QuerySource start)
    {
        Sources.Add(start);
        Query = new QueryExpression(start.Table);
        Shape = start.Row;
    }

    public QueryExpression Query { get; }

    public List<QuerySource> Sources { get; } = new List<QuerySource>();

    /// <summary>What one row of the answer becomes, said of the rows of <see cref="Sources"/>.</summary>
    public Expression Shape { get; set; }

    /// <summary>At most so many; null for all.</summary>
    public int? Take { get; set; }

    public int Skip { get; set; }
}
