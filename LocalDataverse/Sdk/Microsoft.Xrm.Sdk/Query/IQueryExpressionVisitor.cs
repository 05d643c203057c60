namespace Microsoft.Xrm.Sdk.Query;

public interface IQueryExpressionVisitor
{
    global::Microsoft.Xrm.Sdk.Query.QueryExpression Visit(global::Microsoft.Xrm.Sdk.Query.QueryExpression query);
}
