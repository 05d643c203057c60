using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Linq;

/// <summary>
/// Reads a chain of LINQ methods from its start. What a QueryExpression can't say (grouping, counting, set operations …) is refused, as the platform's
/// provider does: https://learn.microsoft.com/power-apps/developer/data-platform/org-service/use-linq-construct-query lists what there is.
/// </summary>
internal sealed class QueryPlanBuilder
{
    private readonly Dictionary<Expression, QuerySource> _groups = new Dictionary<Expression, QuerySource>();
    private readonly Func<string, RelationshipMetadataBase> _relationships;

    /// <param name="relationships">Gives the definition of a relationship by its schema name.</param>
    public QueryPlanBuilder(Func<string, RelationshipMetadataBase> relationships) => _relationships = relationships;

    public QueryPlan Build(Expression expression)
    {
        switch (expression)
        {
            case ConstantExpression constant when constant.Value is IEntityQueryable start && start.EntityLogicalName != null:
                return new QueryPlan(new QuerySource(start.ElementType, start.EntityLogicalName));
            case MethodCallExpression call when call.Method.DeclaringType == typeof(Queryable):
                return Add(Build(call.Arguments[0]), call);
            default:
                if (typeof(IQueryable).IsAssignableFrom(expression.Type) && Evaluation.Of(expression) is IQueryable nested && nested.Expression != expression) return Build(nested.Expression);
                throw new NotSupportedException($"A query can't start from '{expression}'.");
        }
    }

    private QueryPlan Add(QueryPlan plan, MethodCallExpression call)
    {
        switch (call.Method.Name)
        {
            case nameof(Queryable.Where):
                Where(plan, Lambda(call, 1));
                return plan;
            case nameof(Queryable.Select) when Lambda(call, 1).Parameters.Count == 1:
                plan.Shape = ExpressionReducer.Reduce(Lambda(call, 1), plan.Shape);
                if (Follow(plan, plan.Shape) is QuerySource parent) plan.Shape = parent.Row;
                return plan;
            case nameof(Queryable.OrderBy):
                // A later orderby replaces an earlier one as the first to count; rows that are equal by it keep the order they had.
                Order(plan, call, OrderType.Ascending, 0);
                return plan;
            case nameof(Queryable.OrderByDescending):
                Order(plan, call, OrderType.Descending, 0);
                return plan;
            case nameof(Queryable.ThenBy):
                Order(plan, call, OrderType.Ascending, plan.Query.Orders.Count);
                return plan;
            case nameof(Queryable.ThenByDescending):
                Order(plan, call, OrderType.Descending, plan.Query.Orders.Count);
                return plan;
            case nameof(Queryable.Join):
                Join(plan, call);
                return plan;
            case nameof(Queryable.GroupJoin):
                GroupJoin(plan, call);
                return plan;
            case nameof(Queryable.SelectMany) when call.Arguments.Count == 2:
                var rows = ExpressionReducer.Reduce(Lambda(call, 1), plan.Shape);
                plan.Shape = Follow(plan, rows)?.Row ?? throw NoRows(rows);
                return plan;
            case nameof(Queryable.SelectMany) when call.Arguments.Count == 3:
                Flatten(plan, Lambda(call, 1), Lambda(call, 2));
                return plan;
            case nameof(Queryable.Distinct) when call.Arguments.Count == 1:
                plan.Query.Distinct = true;
                return plan;
            case nameof(Queryable.Skip):
                var skip = (int)Evaluation.Of(call.Arguments[1]);
                plan.Skip += skip;
                plan.Take = plan.Take - skip;
                return plan;
            case nameof(Queryable.Take):
                plan.Take = Math.Min(plan.Take ?? int.MaxValue, (int)Evaluation.Of(call.Arguments[1]));
                return plan;
            case nameof(Queryable.First):
            case nameof(Queryable.FirstOrDefault):
            case nameof(Queryable.Single):
            case nameof(Queryable.SingleOrDefault):
                if (call.Arguments.Count == 2) Where(plan, Lambda(call, 1));
                // Single must see that there is a second one.
                plan.Take = Math.Min(plan.Take ?? int.MaxValue, call.Method.Name.StartsWith(nameof(Queryable.Single), StringComparison.Ordinal) ? 2 : 1);
                return plan;
            default:
                throw new NotSupportedException($"The method '{call.Method.Name}' is not supported.");
        }
    }

    private static void Where(QueryPlan plan, LambdaExpression predicate)
    {
        if (plan.Take != null || plan.Skip > 0) throw new NotSupportedException("A 'where' can't follow Take or Skip: the platform filters before it counts.");
        new FilterTranslator(plan.Sources).AddTo(plan.Query.Criteria, ExpressionReducer.Reduce(predicate, plan.Shape));
    }

    private static void Order(QueryPlan plan, MethodCallExpression call, OrderType direction, int position)
    {
        var key = ExpressionReducer.Reduce(Lambda(call, 1), plan.Shape);
        var column = ColumnAccess.Find(key, plan.Sources) ?? throw new NotSupportedException($"Invalid 'orderBy' '{key}': rows are ordered by a column.");
        plan.Query.Orders.Insert(position, new OrderExpression(column.Column, direction, null, column.Source.Alias));
    }

    private void Join(QueryPlan plan, MethodCallExpression call)
    {
        var joined = Link(plan, call, JoinOperator.Inner);
        plan.Shape = ExpressionReducer.Reduce(Lambda(call, 4), plan.Shape, joined.Shape);
    }

    // "join … into group": what becomes of the group is only known once a later "from … in group" has flattened it.
    private void GroupJoin(QueryPlan plan, MethodCallExpression call)
    {
        var joined = Link(plan, call, JoinOperator.LeftOuter);
        var result = Lambda(call, 4);
        if (joined.Shape != joined.Sources[0].Row) throw new NotSupportedException("The table of a join into a group can't be shaped by a select.");
        _groups[result.Parameters[1]] = joined.Sources[0];
        plan.Shape = ExpressionReducer.Reduce(result, plan.Shape, result.Parameters[1]);
    }

    private void Flatten(QueryPlan plan, LambdaExpression collection, LambdaExpression result)
    {
        var group = ColumnAccess.WithoutConversion(ExpressionReducer.Reduce(collection, plan.Shape));
        if (Follow(plan, group) is QuerySource related)
        {
            plan.Shape = ExpressionReducer.Reduce(result, plan.Shape, related.Row);
            return;
        }
        var keepsUnmatched = group is MethodCallExpression call && call.Method.DeclaringType == typeof(Enumerable) && call.Method.Name == nameof(Enumerable.DefaultIfEmpty) && call.Arguments.Count == 1;
        if (keepsUnmatched) group = ((MethodCallExpression)group).Arguments[0];
        if (!_groups.TryGetValue(group, out var source)) throw NoRows(group);
        source.Link.JoinOperator = keepsUnmatched ? JoinOperator.LeftOuter : JoinOperator.Inner;
        plan.Shape = ExpressionReducer.Reduce(result, plan.Shape, source.Row);
    }

    /// <summary>The rows an expression navigates to; null when it is something else.</summary>
    private QuerySource Follow(QueryPlan plan, Expression expression)
    {
        var navigation = Navigation.Find(expression, plan.Sources);
        if (navigation == null) return null;
        if (plan.Take != null || plan.Skip > 0) throw new NotSupportedException("A navigation can't follow Take or Skip: the platform joins before it counts.");
        return navigation.Follow(plan, _relationships(navigation.SchemaName));
    }

    private QueryPlan Link(QueryPlan plan, MethodCallExpression call, JoinOperator kind)
    {
        var joined = Build(call.Arguments[1]);
        if (joined.Take != null || joined.Skip > 0 || joined.Query.Distinct || joined.Query.Orders.Count > 0) throw new NotSupportedException("A table that is joined can be filtered, but not ordered or limited.");
        var from = Key(plan, Lambda(call, 2));
        var to = Key(joined, Lambda(call, 3));
        if (to.Source != joined.Sources[0]) throw new NotSupportedException("The key of a join must be a column of the table that is joined.");

        var link = new LinkEntity(from.Source.Table, to.Source.Table, from.Column, to.Column, kind) { EntityAlias = $"{to.Source.Table}_{plan.Sources.Count}", LinkCriteria = joined.Query.Criteria };
        link.LinkEntities.AddRange(joined.Query.LinkEntities);
        (from.Source.Link?.LinkEntities ?? plan.Query.LinkEntities).Add(link);
        to.Source.JoinTo(link);
        plan.Sources.AddRange(joined.Sources);
        return joined;
    }

    private static ColumnAccess Key(QueryPlan plan, LambdaExpression selector)
    {
        var key = ExpressionReducer.Reduce(selector, plan.Shape);
        return ColumnAccess.Find(key, plan.Sources) ?? throw new NotSupportedException($"Invalid key '{key}' of a join: tables are joined by one column.");
    }

    private static NotSupportedException NoRows(Expression expression) =>
        new NotSupportedException($"Can't select from '{expression}': only the group of a join and the rows of a relationship can be flattened. Use a join.");

    private static LambdaExpression Lambda(MethodCallExpression call, int argument) =>
        (call.Arguments[argument] is UnaryExpression quote && quote.NodeType == ExpressionType.Quote ? quote.Operand : call.Arguments[argument]) as LambdaExpression
        ?? throw new NotSupportedException($"The method '{call.Method.Name}' is not supported with these arguments.");
}
