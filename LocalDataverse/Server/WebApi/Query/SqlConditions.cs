using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace LocalDataverse.Server.WebApi.Query;

/// <summary>Turns a WHERE clause into filters and conditions of FetchXML; they find what those find, <c>&lt;&gt;</c> empty values too (assumed).</summary>
internal sealed class SqlConditions
{
    private readonly SqlTables _tables;

    public SqlConditions(SqlTables tables) => _tables = tables;

    /// <summary>A literal as FetchXML has it.</summary>
    public static string Text(ScalarExpression expression) => expression switch
    {
        StringLiteral or IntegerLiteral or NumericLiteral or RealLiteral or MoneyLiteral => ((Literal)expression).Value,
        UnaryExpression { UnaryExpressionType: UnaryExpressionType.Negative, Expression: Literal number } => "-" + number.Value,
        NullLiteral => throw SqlTranslator.Unsupported("A comparison with NULL, in the place of IS NULL,"),
        _ => throw SqlTranslator.Unsupported("A comparison with anything but a literal value"),
    };

    /// <summary>Translates a condition.</summary>
    public XElement Translate(BooleanExpression expression) => expression switch
    {
        BooleanParenthesisExpression inner => Translate(inner.Expression),
        BooleanBinaryExpression both => new XElement("filter", new XAttribute("type", both.BinaryExpressionType == BooleanBinaryExpressionType.Or ? "or" : "and"), Translate(both.FirstExpression), Translate(both.SecondExpression)),
        BooleanComparisonExpression { FirstExpression: ColumnReferenceExpression column } comparison => Condition(column, Operator(comparison.ComparisonType), Text(comparison.SecondExpression)),
        BooleanIsNullExpression { Expression: ColumnReferenceExpression column } test => Condition(column, test.IsNot ? "not-null" : "null"),
        LikePredicate { FirstExpression: ColumnReferenceExpression column, EscapeExpression: null } like => Condition(column, like.NotDefined ? "not-like" : "like", Text(like.SecondExpression)),
        InPredicate { Expression: ColumnReferenceExpression column, Subquery: null } list => List(column, list.NotDefined ? "not-in" : "in", list.Values),
        BooleanTernaryExpression { FirstExpression: ColumnReferenceExpression column } between => List(column, between.TernaryExpressionType == BooleanTernaryExpressionType.NotBetween ? "not-between" : "between", [between.SecondExpression, between.ThirdExpression]),
        InPredicate or ExistsPredicate => throw SqlTranslator.Unsupported("A subquery"),
        BooleanNotExpression => throw SqlTranslator.Unsupported("NOT before a condition"),
        _ => throw SqlTranslator.Unsupported("A condition other than one between a column and a literal value"),
    };

    private XElement List(ColumnReferenceExpression column, string name, IEnumerable<ScalarExpression> values)
    {
        var condition = Condition(column, name);
        condition.Add(values.Select(v => new XElement("value", Text(v))));
        return condition;
    }

    private XElement Condition(ColumnReferenceExpression reference, string name, string? value = null)
    {
        var column = _tables.Column(reference);
        return new XElement(
            "condition",
            column.Alias is { } alias ? new XAttribute("entityname", alias) : null,
            new XAttribute("attribute", column.Definition.LogicalName),
            new XAttribute("operator", name),
            value is null ? null : new XAttribute("value", value));
    }

    private static string Operator(BooleanComparisonType type) => type switch
    {
        BooleanComparisonType.Equals => "eq",
        BooleanComparisonType.NotEqualToBrackets or BooleanComparisonType.NotEqualToExclamation => "ne",
        BooleanComparisonType.GreaterThan => "gt",
        BooleanComparisonType.GreaterThanOrEqualTo => "ge",
        BooleanComparisonType.LessThan => "lt",
        BooleanComparisonType.LessThanOrEqualTo => "le",
        _ => throw SqlTranslator.Unsupported($"The comparison {type}"),
    };
}
