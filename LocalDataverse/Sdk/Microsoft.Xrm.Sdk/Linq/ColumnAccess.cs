using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;

namespace Microsoft.Xrm.Sdk.Linq;

/// <summary>A column of a table of the query, found in an expression such as <c>a.PrimaryContactId.Id</c> or <c>(string)a["name"]</c>.</summary>
internal sealed class ColumnAccess
{
    private ColumnAccess(QuerySource source, string column)
    {
        Source = source;
        Column = column;
    }

    public QuerySource Source { get; }

    public string Column { get; }

    /// <summary>The column an expression reads, or null when it is something else.</summary>
    public static ColumnAccess Find(Expression expression, IReadOnlyCollection<QuerySource> sources)
    {
        switch (WithoutConversion(expression))
        {
            // The number of a choice, the amount of a currency column, the row a lookup points at: all are the column itself.
            case MemberExpression member when member.Expression != null && IsValueOfColumn(member.Member):
                return Find(member.Expression, sources);
            case MemberExpression member:
                var owner = SourceOf(member.Expression, sources);
                if (owner == null) return null;
                var name = NameOf(member.Member) ?? (member.Member.Name == nameof(Entity.Id) ? owner.Key : null);
                return name == null ? null : new ColumnAccess(owner, name);
            case MethodCallExpression call:
                return FromCall(call, sources);
            default:
                return null;
        }
    }

    /// <summary>The table's row an expression stands for; null when it is something else.</summary>
    public static QuerySource SourceOf(Expression expression, IEnumerable<QuerySource> sources)
    {
        var row = WithoutConversion(expression);
        return sources.FirstOrDefault(source => source.Row == row);
    }

    public static Expression WithoutConversion(Expression expression)
    {
        while (expression is UnaryExpression unary && (unary.NodeType == ExpressionType.Convert || unary.NodeType == ExpressionType.ConvertChecked || unary.NodeType == ExpressionType.TypeAs))
        {
            expression = unary.Operand;
        }
        return expression;
    }

    private static ColumnAccess FromCall(MethodCallExpression call, IReadOnlyCollection<QuerySource> sources)
    {
        var isColumn = call.Arguments.Count == 1 && (call.Method.Name == nameof(Entity.GetAttributeValue) || call.Method.Name == "get_Item") && call.Arguments[0].Type == typeof(string);
        if (!isColumn || call.Object == null) return null;
        var rows = WithoutConversion(call.Object) is MemberExpression member && member.Member.Name == nameof(Entity.Attributes) ? member.Expression : call.Object;
        var source = SourceOf(rows, sources);
        return source == null ? null : new ColumnAccess(source, (string)Evaluation.Of(call.Arguments[0]));
    }

    private static string NameOf(MemberInfo member) => member.GetCustomAttribute<AttributeLogicalNameAttribute>()?.LogicalName;

    private static bool IsValueOfColumn(MemberInfo member)
    {
        var type = member.DeclaringType;
        if (member.Name == "Value") return type == typeof(OptionSetValue) || type == typeof(Money) || Nullable.GetUnderlyingType(type) != null;
        return member.Name == nameof(EntityReference.Id) && type == typeof(EntityReference);
    }
}
