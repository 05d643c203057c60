using LocalDataverse.Engine.Async;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>ExecuteAsync: any request in a job, as its caller.</summary>
internal sealed class ExecuteAsyncHandler : IMessageHandler
{
    public string MessageName => "ExecuteAsync";

    public void Execute(OperationContext operation) => operation.OutputParameters["AsyncJobId"] =
        RequestJobs.Enqueue(operation.Organization, operation.Unit, operation.UserId, RequestJobs.ExecuteRequest, operation.Required<OrganizationRequest>("Request"));
}
