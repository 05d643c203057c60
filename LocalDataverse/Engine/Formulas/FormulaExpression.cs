using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Formulas;

/// <summary>The formula of a calculated column as a tree.</summary>
internal abstract record FormulaExpression
{
    /// <summary>A column of the row, or of the row one of its lookups points to.</summary>
    internal sealed record Column(string Name, string? Lookup, string? Table) : FormulaExpression;

    /// <summary>A value written in the formula: a decimal, a text, or the number of an option or of yes and no.</summary>
    internal sealed record Constant(object Value) : FormulaExpression;

    /// <summary>A function: Add, Concat, DiffInDays, ….</summary>
    internal sealed record Call(string Function, IReadOnlyList<FormulaExpression> Arguments) : FormulaExpression;

    /// <summary>A condition about a value.</summary>
    internal sealed record Comparison(ConditionOperator Operator, FormulaExpression Operand, IReadOnlyList<FormulaExpression> Values) : FormulaExpression;

    /// <summary>Two conditions together.</summary>
    internal sealed record Logical(bool And, FormulaExpression Left, FormulaExpression Right) : FormulaExpression;

    /// <summary>The value of the first condition that holds; nothing where none does.</summary>
    internal sealed record Choice(IReadOnlyList<(FormulaExpression Condition, FormulaExpression? Value)> Branches) : FormulaExpression;
}
