using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrievePrivilegeSet: every privilege there is.</summary>
internal sealed class RetrievePrivilegeSetHandler : IMessageHandler
{
    public string MessageName => "RetrievePrivilegeSet";

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["EntityCollection"] = operation.Session.Query(new QueryExpression("privilege") { ColumnSet = new ColumnSet(true) });
}
