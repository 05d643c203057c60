namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Query expression visitor, as the platform hands it to code.</summary>
public interface IQueryExpressionVisitor
{
    QueryExpression Visit(QueryExpression query);
}
