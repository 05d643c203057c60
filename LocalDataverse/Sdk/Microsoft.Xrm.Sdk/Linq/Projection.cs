using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Linq;

/// <summary>
/// Makes the shape of a query a function of its tables' rows, and finds out which columns it needs. A row of an outer join that has no match is null
/// where it is returned itself; its columns read as null.
/// </summary>
internal sealed class Projection : ExpressionVisitor
{
    // What a row is asked for besides its columns can't be known by name: Everything stands for it.
    private const string Everything = "";

    private readonly ParameterExpression _rows = Expression.Parameter(typeof(Entity[]), "rows");
    private readonly ParameterExpression _rowsOrEmpty = Expression.Parameter(typeof(Entity[]), "rowsOrEmpty");
    private readonly IReadOnlyList<QuerySource> _sources;
    private readonly Dictionary<QuerySource, HashSet<string>> _columns;
    private readonly HashSet<ParameterExpression> _inner = new HashSet<ParameterExpression>();

    private Projection(IReadOnlyList<QuerySource> sources)
    {
        _sources = sources;
        _columns = sources.ToDictionary(source => source, source => new HashSet<string>());
    }

    /// <summary>Compiles the shape and adds the columns it needs to the query.</summary>
    public static Func<Entity[], Entity[], object> Compile(QueryPlan plan)
    {
        var projection = new Projection(plan.Sources);
        var body = Expression.Convert(projection.Visit(plan.Shape), typeof(object));
        projection.AddColumns(plan);
        return Expression.Lambda<Func<Entity[], Entity[], object>>(body, projection._rows, projection._rowsOrEmpty).Compile();
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _inner.UnionWith(node.Parameters);
        return base.VisitLambda(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (_inner.Contains(node)) return node;
        var position = Position(node);
        if (position < 0) throw new NotSupportedException($"The group '{node.Name}' of a join must be flattened by a second 'from'.");
        _sources[position].IsReturned = true;
        return Row(_rows, position);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        var position = Position(ColumnAccess.WithoutConversion(node.Expression));
        return position < 0 ? base.VisitMember(node) : Expression.MakeMemberAccess(OwnerOf(node, position, node.Expression.Type), node.Member);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var position = Position(ColumnAccess.WithoutConversion(node.Object));
        return position < 0 ? base.VisitMethodCall(node) : Expression.Call(OwnerOf(node, position, node.Object.Type), node.Method, Visit(node.Arguments));
    }

    private UnaryExpression OwnerOf(Expression node, int position, Type type)
    {
        _columns[_sources[position]].Add(ColumnAccess.Find(node, _sources)?.Column ?? Everything);
        return Expression.Convert(Row(_rowsOrEmpty, position), type);
    }

    private void AddColumns(QueryPlan plan)
    {
        foreach (var source in _sources)
        {
            var columns = source.Link == null ? plan.Query.ColumnSet : source.Link.Columns;
            var read = _columns[source];
            if (source.IsReturned || read.Contains(Everything))
            {
                columns.AllColumns = true;
                continue;
            }
            // The key of a joined row tells a match from none.
            if (source.Link?.JoinOperator == JoinOperator.LeftOuter && read.Count > 0) read.Add(source.Key);
            columns.Columns.AddRange(read);
        }
    }

    private UnaryExpression Row(ParameterExpression rows, int position) => Expression.Convert(Expression.ArrayIndex(rows, Expression.Constant(position)), _sources[position].Row.Type);

    private int Position(Expression row)
    {
        for (var i = 0; i < _sources.Count; i++)
        {
            if (_sources[i].Row == row) return i;
        }
        return -1;
    }
}
