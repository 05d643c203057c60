using System.ServiceModel;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>ExecuteMultiple: requests one after the other, each an operation of its own.</summary>
internal sealed class ExecuteMultipleHandler : ICompositeMessageHandler
{
    public string MessageName => "ExecuteMultiple";

    public ParameterCollection Execute(ParameterCollection input, CallScope scope, MessagePipeline pipeline)
    {
        if (!input.TryGetValue("Requests", out var value) || value is not OrganizationRequestCollection requests) throw PlatformFault.MissingParameter(MessageName, "Requests");
        RequestBatch.Check(requests);
        var settings = input.TryGetValue("Settings", out var given) && given is ExecuteMultipleSettings known ? known : new ExecuteMultipleSettings();
        var items = new ExecuteMultipleResponseItemCollection();
        var faulted = false;
        for (var i = 0; i < requests.Count; i++)
        {
            try
            {
                RequestBatch.Refuse(requests[i], MessageName);
                var response = pipeline.Execute(requests[i], scope);
                if (settings.ReturnResponses) items.Add(new ExecuteMultipleResponseItem { RequestIndex = i, Response = response });
            }
            catch (FaultException<OrganizationServiceFault> e)
            {
                faulted = true;
                items.Add(new ExecuteMultipleResponseItem { RequestIndex = i, Fault = e.Detail });
                if (!settings.ContinueOnError) break;
            }
        }
        var output = new ParameterCollection();
        output["IsFaulted"] = faulted;
        output["Responses"] = items;
        return output;
    }
}
