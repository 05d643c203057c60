using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Query;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>QueryExpressionToFetchXml: a QueryExpression or QueryByAttribute as FetchXML. Nothing is read, so nothing but the caller's place in the organisation is asked for.</summary>
internal sealed class QueryExpressionToFetchXmlHandler : IMessageHandler
{
    public string MessageName => "QueryExpressionToFetchXml";

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["FetchXml"] = FetchXmlWriter.Write(Queries.ToExpression(operation, operation.Required<QueryBase>("Query")).Query);
}
