using System.ServiceModel;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>ExecuteTransaction: requests in one transaction, all or none.</summary>
internal sealed class ExecuteTransactionHandler : ICompositeMessageHandler
{
    public string MessageName => "ExecuteTransaction";

    public ParameterCollection Execute(ParameterCollection input, CallScope scope, MessagePipeline pipeline)
    {
        if (!input.TryGetValue("Requests", out var value) || value is not OrganizationRequestCollection requests) throw PlatformFault.MissingParameter(MessageName, "Requests");
        return pipeline.InRoot(scope, outermost => pipeline.InTransaction(outermost, inner =>
        {
            RequestBatch.Check(requests);
            var responses = new OrganizationResponseCollection();
            for (var i = 0; i < requests.Count; i++) responses.Add(Run(requests[i], i, inner, pipeline));
            var output = new ParameterCollection();
            output["Responses"] = input.TryGetValue("ReturnResponses", out var wanted) && wanted is true ? responses : new OrganizationResponseCollection();
            return output;
        }));
    }

    private static OrganizationResponse Run(OrganizationRequest request, int index, CallScope scope, MessagePipeline pipeline)
    {
        try
        {
            RequestBatch.Refuse(request, "ExecuteMultiple", "ExecuteTransaction");
            return pipeline.Execute(request, scope);
        }
        catch (FaultException<OrganizationServiceFault> e)
        {
            var fault = new ExecuteTransactionFault
            {
                ActivityId = e.Detail.ActivityId,
                ErrorCode = e.Detail.ErrorCode,
                ErrorDetails = e.Detail.ErrorDetails,
                FaultedRequestIndex = index,
                InnerFault = e.Detail.InnerFault,
                Message = e.Detail.Message,
                Timestamp = e.Detail.Timestamp,
                TraceText = e.Detail.TraceText,
            };
            throw PlatformFault.Create(fault);
        }
    }
}
