using LocalDataverse.Engine.Query;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Turns every kind of query into a QueryExpression.</summary>
internal static class Queries
{
    /// <summary>The query, and what of it an expression can't say.</summary>
    public static (QueryExpression Query, QueryExtras Extras) ToExpression(OperationContext operation, object? query) => query switch
    {
        QueryExpression expression => (expression, new QueryExtras { RawOrder = operation.Frame.Scope is { OrdersChoicesByValue: true, Parent: null } }),
        QueryByAttribute attributes => (FromAttributes(attributes), new QueryExtras()),
        FetchExpression fetch => FetchXmlParser.Parse(fetch.Query ?? ""),
        null => throw PlatformFault.MissingParameter(operation.MessageName, "Query"),
        _ => throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"A query of the type {query.GetType().Name} is not supported."),
    };

    private static QueryExpression FromAttributes(QueryByAttribute attributes)
    {
        if (attributes.Attributes.Count != attributes.Values.Count)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "QueryByAttribute must have as many values as attributes.");
        }
        var query = new QueryExpression(attributes.EntityName) { ColumnSet = attributes.ColumnSet ?? new ColumnSet(false), TopCount = attributes.TopCount };
        if (attributes.PageInfo is { } page) query.PageInfo = page;
        for (var i = 0; i < attributes.Attributes.Count; i++)
        {
            if (attributes.Values[i] is { } value) query.Criteria.AddCondition(attributes.Attributes[i], ConditionOperator.Equal, value);
            else query.Criteria.AddCondition(attributes.Attributes[i], ConditionOperator.Null);
        }
        foreach (var order in attributes.Orders) query.Orders.Add(order);
        return query;
    }
}
