using System;
using System.Linq.Expressions;

namespace Microsoft.Xrm.Sdk.Linq;

/// <summary>Works out the parts of a query that don't depend on rows: constants, captured variables, calls on them.</summary>
internal static class Evaluation
{
    public static object Of(Expression expression)
    {
        if (expression is ConstantExpression constant) return constant.Value;
        Func<object> evaluate;
        try
        {
            evaluate = Expression.Lambda<Func<object>>(Expression.Convert(expression, typeof(object))).Compile();
        }
        catch (InvalidOperationException exception)
        {
            throw new NotSupportedException($"'{expression}' depends on the row: a value must be known before the query runs.", exception);
        }
        return evaluate();
    }
}
