using System;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Linq;

/// <summary>A table of a query: the one it starts from or one that is joined.</summary>
internal sealed class QuerySource
{
    public QuerySource(Type type, string table)
    {
        Table = table;
        Row = Expression.Parameter(type, table);
        Key = type.GetProperty(nameof(Entity.Id))?.GetCustomAttribute<AttributeLogicalNameAttribute>(false)?.LogicalName ?? table + "id";
    }

    /// <summary>Stands for a row of the table in every expression of the query.</summary>
    public ParameterExpression Row { get; }

    public string Table { get; }

    /// <summary>Logical name of the primary key: what an early-bound class says, else the table's name and "id".</summary>
    public string Key { get; }

    /// <summary>The join; null for the table the query starts from.</summary>
    public LinkEntity Link { get; private set; }

    public string Alias => Link?.EntityAlias;

    /// <summary>True when rows themselves are returned, so that all columns are needed and they are tracked.</summary>
    public bool IsReturned { get; set; }

    public void JoinTo(LinkEntity link) => Link = link;
}
