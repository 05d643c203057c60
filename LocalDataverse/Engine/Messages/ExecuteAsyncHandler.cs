using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>ExecuteAsync: another request, as a job. The platform takes some requests only; here it may be any (assumed).</summary>
internal sealed class ExecuteAsyncHandler : IMessageHandler
{
    public string MessageName => "ExecuteAsync";

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["AsyncJobId"] = operation.Organization.Jobs.Enqueue(operation.Frame, operation.Required<OrganizationRequest>("Request"));
}
