using System;
using System.Linq.Expressions;
using Microsoft.AspNetCore.OData.Query.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.OData.UriParser;

namespace LocalDataverse.SampleErp.OData;

/// <summary>F&amp;O's way to say contains, starts with and ends with: <c>Name eq '*x*'</c>, <c>'x*'</c>, <c>'*x'</c>.</summary>
internal sealed class WildcardFilterBinder : FilterBinder
{
    private const string Escape = "\\";

    public override Expression BindBinaryOperatorNode(BinaryOperatorNode binaryOperatorNode, QueryBinderContext context)
    {
        if (binaryOperatorNode.OperatorKind is not (BinaryOperatorKind.Equal or BinaryOperatorKind.NotEqual)
            || Literal(binaryOperatorNode.Right) is not { } text
            || !text.Contains('*', StringComparison.Ordinal))
        {
            return base.BindBinaryOperatorNode(binaryOperatorNode, context);
        }

        var pattern = text.Replace(Escape, Escape + Escape, StringComparison.Ordinal)
            .Replace("%", Escape + "%", StringComparison.Ordinal)
            .Replace("_", Escape + "_", StringComparison.Ordinal)
            .Replace('*', '%');
        var like = Expression.Call(
            typeof(DbFunctionsExtensions),
            nameof(DbFunctionsExtensions.Like),
            null,
            Expression.Constant(EF.Functions),
            Bind(binaryOperatorNode.Left, context),
            Expression.Constant(pattern),
            Expression.Constant(Escape));
        return binaryOperatorNode.OperatorKind == BinaryOperatorKind.Equal ? like : Expression.Not(like);
    }

    private static string? Literal(SingleValueNode node) => node switch
    {
        ConvertNode convert => Literal(convert.Source),
        ConstantNode constant => constant.Value as string,
        _ => null,
    };
}
