using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.Xrm.Sdk.Client;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Linq;

/// <summary>Runs LINQ queries of a context as QueryExpressions.</summary>
internal sealed class EntityQueryProvider : IQueryProvider
{
    // The most rows the platform returns at once.
    private const int PageSize = 5000;

    private readonly OrganizationServiceContext _context;

    public EntityQueryProvider(OrganizationServiceContext context) => _context = context;

    public IQueryable CreateQuery(Expression expression)
    {
        var element = expression.Type.GetInterfaces().Concat(new[] { expression.Type }).First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IQueryable<>)).GetGenericArguments()[0];
        return (IQueryable)Activator.CreateInstance(typeof(EntityQueryable<>).MakeGenericType(element), this, expression);
    }

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new EntityQueryable<TElement>(this, expression);

    public object Execute(Expression expression)
    {
        var plan = new QueryPlanBuilder(Relationship).Build(expression);
        var results = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(plan.Shape.Type));
        foreach (var result in Read(plan)) results.Add(result);
        if (typeof(IEnumerable).IsAssignableFrom(expression.Type) && expression.Type != plan.Shape.Type) return results;
        return One(results.Cast<object>(), ((MethodCallExpression)expression).Method.Name);
    }

    public TResult Execute<TResult>(Expression expression)
    {
        var result = Execute(expression);
        return result == null ? default : (TResult)result;
    }

    private RelationshipMetadataBase Relationship(string schemaName) =>
        (RelationshipMetadataBase)_context.Execute(new RetrieveRelationshipRequest { Name = schemaName })["RelationshipMetadata"];

    private static object One(IEnumerable<object> results, string method) => method switch
    {
        nameof(Queryable.First) => results.First(),
        nameof(Queryable.FirstOrDefault) => results.FirstOrDefault(),
        nameof(Queryable.Single) => results.Single(),
        _ => results.SingleOrDefault(),
    };

    private IEnumerable<object> Read(QueryPlan plan)
    {
        var make = Projection.Compile(plan);
        var limit = plan.Take is int take ? Math.Max(take, 0) : (int?)null;
        if (limit == 0) return Enumerable.Empty<object>();
        var wanted = limit == null ? (int?)null : plan.Skip + limit;

        var results = Answers(plan.Query, plan.Query.Distinct ? null : wanted).Select(answer => make(Rows(plan, answer, out var orEmpty), orEmpty));
        // The platform tells rows apart by all columns it returns, keys among them; what is made of them may still be equal.
        if (plan.Query.Distinct) results = results.Distinct();
        results = results.Skip(plan.Skip);
        return limit == null ? results : results.Take(limit.Value);
    }

    private IEnumerable<Entity> Answers(QueryExpression query, int? wanted)
    {
        if (wanted <= PageSize) query.TopCount = wanted;
        else query.PageInfo = new PagingInfo { PageNumber = 1, Count = PageSize };
        while (true)
        {
            var page = (EntityCollection)_context.Execute(new RetrieveMultipleRequest { Query = query })["EntityCollection"];
            foreach (var row in page.Entities) yield return row;
            if (query.TopCount != null || !page.MoreRecords) yield break;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }

    private Entity[] Rows(QueryPlan plan, Entity answer, out Entity[] orEmpty)
    {
        var rows = plan.Sources.Select(source => RowReader.Read(answer, source)).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] != null && plan.Sources[i].IsReturned) rows[i] = _context.Merge(rows[i]);
        }
        orEmpty = rows.Select((row, i) => row ?? RowReader.Empty(plan.Sources[i])).ToArray();
        return rows;
    }
}
