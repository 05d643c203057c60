using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace Microsoft.Xrm.Sdk.Linq;

/// <summary>A query in the making; it runs when it is walked.</summary>
internal sealed class EntityQueryable<T> : IOrderedQueryable<T>, IEntityQueryable
{
    public EntityQueryable(IQueryProvider provider, string entityLogicalName)
    {
        Provider = provider;
        EntityLogicalName = entityLogicalName;
        Expression = Expression.Constant(this);
    }

    public EntityQueryable(IQueryProvider provider, Expression expression)
    {
        Provider = provider;
        Expression = expression;
    }

    public Type ElementType => typeof(T);

    public string EntityLogicalName { get; }

    public Expression Expression { get; }

    public IQueryProvider Provider { get; }

    public IEnumerator<T> GetEnumerator() => Provider.Execute<IEnumerable<T>>(Expression).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
