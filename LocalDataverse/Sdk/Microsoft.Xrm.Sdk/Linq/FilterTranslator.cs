using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq.Expressions;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Linq;

/// <summary>Turns the predicate of a where into a filter. A column stands on one side of a comparison, a value on the other; anything else is refused.</summary>
internal sealed class FilterTranslator
{
    private static readonly Dictionary<ConditionOperator, ConditionOperator> Opposites = new Dictionary<ConditionOperator, ConditionOperator>
    {
        [ConditionOperator.Equal] = ConditionOperator.NotEqual,
        [ConditionOperator.NotEqual] = ConditionOperator.Equal,
        [ConditionOperator.GreaterThan] = ConditionOperator.LessEqual,
        [ConditionOperator.GreaterEqual] = ConditionOperator.LessThan,
        [ConditionOperator.LessThan] = ConditionOperator.GreaterEqual,
        [ConditionOperator.LessEqual] = ConditionOperator.GreaterThan,
        [ConditionOperator.Like] = ConditionOperator.NotLike,
        [ConditionOperator.Null] = ConditionOperator.NotNull,
        [ConditionOperator.NotNull] = ConditionOperator.Null,
    };

    private readonly IReadOnlyCollection<QuerySource> _sources;

    public FilterTranslator(IReadOnlyCollection<QuerySource> sources) => _sources = sources;

    public void AddTo(FilterExpression filter, Expression predicate) => Add(filter, predicate, negated: false);

    private void Add(FilterExpression filter, Expression predicate, bool negated)
    {
        switch (predicate.NodeType)
        {
            case ExpressionType.Not:
                Add(filter, ((UnaryExpression)predicate).Operand, !negated);
                break;
            case ExpressionType.AndAlso:
            case ExpressionType.OrElse:
                // not (a and b) is (not a) or (not b).
                var both = (BinaryExpression)predicate;
                var combine = (predicate.NodeType == ExpressionType.AndAlso) != negated ? LogicalOperator.And : LogicalOperator.Or;
                var target = filter.FilterOperator == combine ? filter : filter.AddFilter(combine);
                Add(target, both.Left, negated);
                Add(target, both.Right, negated);
                break;
            default:
                var condition = Condition(predicate);
                if (negated) condition.Operator = Opposites[condition.Operator];
                filter.AddCondition(condition);
                break;
        }
    }

    private ConditionExpression Condition(Expression predicate)
    {
        if (predicate is BinaryExpression comparison && OperatorOf(comparison.NodeType) is ConditionOperator compare) return Comparison(comparison, compare);
        if (predicate is MethodCallExpression call && call.Object != null && call.Arguments.Count >= 1 && ColumnAccess.Find(call.Object, _sources) is ColumnAccess called) return FromCall(call, called);
        if (predicate is MemberExpression member && member.Member.Name == "HasValue" && ColumnAccess.Find(member.Expression, _sources) is ColumnAccess tested) return Make(tested, ConditionOperator.NotNull);
        if (predicate.Type == typeof(bool) && ColumnAccess.Find(predicate, _sources) is ColumnAccess flag) return Make(flag, ConditionOperator.Equal, true);
        throw Invalid(predicate);
    }

    private ConditionExpression Comparison(BinaryExpression comparison, ConditionOperator compare)
    {
        var column = ColumnAccess.Find(comparison.Left, _sources);
        var other = comparison.Right;
        if (column == null)
        {
            column = ColumnAccess.Find(comparison.Right, _sources) ?? throw Invalid(comparison);
            other = comparison.Left;
            compare = Mirrored(compare);
        }
        if (ColumnAccess.Find(other, _sources) != null) throw Invalid(comparison);
        var value = Plain(Evaluation.Of(other));
        if (value != null) return Make(column, compare, value);
        if (compare == ConditionOperator.Equal) return Make(column, ConditionOperator.Null);
        if (compare == ConditionOperator.NotEqual) return Make(column, ConditionOperator.NotNull);
        throw Invalid(comparison);
    }

    private static ConditionExpression FromCall(MethodCallExpression call, ColumnAccess column)
    {
        var value = Plain(Evaluation.Of(call.Arguments[0]));
        switch (call.Method.Name)
        {
            case nameof(string.Contains): return Make(column, ConditionOperator.Like, "%" + value + "%");
            case nameof(string.StartsWith): return Make(column, ConditionOperator.Like, value + "%");
            case nameof(string.EndsWith): return Make(column, ConditionOperator.Like, "%" + value);
            case nameof(Equals): return value == null ? Make(column, ConditionOperator.Null) : Make(column, ConditionOperator.Equal, value);
            default: throw Invalid(call);
        }
    }

    private static ConditionExpression Make(ColumnAccess column, ConditionOperator compare, params object[] values) => new ConditionExpression(column.Source.Alias, column.Column, compare, values);

    // Conditions carry the plain value, whatever class a column shows it as.
    private static object Plain(object value) => value switch
    {
        OptionSetValue choice => choice.Value,
        Money money => money.Value,
        EntityReference reference => reference.Id,
        Enum named => Convert.ToInt32(named, CultureInfo.InvariantCulture),
        _ => value,
    };

    private static ConditionOperator? OperatorOf(ExpressionType comparison) => comparison switch
    {
        ExpressionType.Equal => ConditionOperator.Equal,
        ExpressionType.NotEqual => ConditionOperator.NotEqual,
        ExpressionType.GreaterThan => ConditionOperator.GreaterThan,
        ExpressionType.GreaterThanOrEqual => ConditionOperator.GreaterEqual,
        ExpressionType.LessThan => ConditionOperator.LessThan,
        ExpressionType.LessThanOrEqual => ConditionOperator.LessEqual,
        _ => null,
    };

    private static ConditionOperator Mirrored(ConditionOperator compare) => compare switch
    {
        ConditionOperator.GreaterThan => ConditionOperator.LessThan,
        ConditionOperator.GreaterEqual => ConditionOperator.LessEqual,
        ConditionOperator.LessThan => ConditionOperator.GreaterThan,
        ConditionOperator.LessEqual => ConditionOperator.GreaterEqual,
        _ => compare,
    };

    private static NotSupportedException Invalid(Expression predicate) =>
        new NotSupportedException($"Invalid 'where' condition '{predicate}'. A column must be compared with a value, by an operator or by Contains, StartsWith, EndsWith or Equals.");
}
