using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>FetchXmlToQueryExpression: FetchXML as a QueryExpression. What only FetchXML can say is lost, as on the platform (Microsoft Learn, "attribute element").</summary>
internal sealed class FetchXmlToQueryExpressionHandler : IMessageHandler
{
    public string MessageName => "FetchXmlToQueryExpression";

    public void Execute(OperationContext operation) => operation.OutputParameters["Query"] = FetchXmlParser.Parse(operation.Required<string>("FetchXml")).Query;
}
