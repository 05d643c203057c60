using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace Microsoft.Xrm.Sdk.Linq;

/// <summary>
/// Puts what a lambda's parameters stand for in their place and takes apart what was only put together to be handed on: of <c>new { a, c }.a</c>
/// it leaves <c>a</c>. Whatever shape the steps of a query give their rows, an expression ends up saying it of the tables' rows.
/// </summary>
internal sealed class ExpressionReducer : ExpressionVisitor
{
    private readonly Dictionary<ParameterExpression, Expression> _meanings;

    private ExpressionReducer(Dictionary<ParameterExpression, Expression> meanings) => _meanings = meanings;

    public static Expression Reduce(LambdaExpression lambda, params Expression[] arguments) =>
        new ExpressionReducer(Enumerable.Range(0, arguments.Length).ToDictionary(i => lambda.Parameters[i], i => arguments[i])).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node) => _meanings.TryGetValue(node, out var meaning) ? meaning : node;

    protected override Expression VisitMember(MemberExpression node)
    {
        var owner = Visit(node.Expression);
        if (owner is NewExpression made && made.Members != null)
        {
            var position = made.Members.ToList().FindIndex(member => member.Name == node.Member.Name);
            if (position >= 0) return made.Arguments[position];
        }
        if (owner is MemberInitExpression filled)
        {
            var binding = filled.Bindings.OfType<MemberAssignment>().FirstOrDefault(assignment => assignment.Member.Name == node.Member.Name);
            if (binding != null) return binding.Expression;
        }
        return node.Update(owner);
    }
}
