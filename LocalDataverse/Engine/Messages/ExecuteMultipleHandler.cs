using System;
using System.Globalization;
using System.ServiceModel;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>ExecuteMultiple: requests one after the other, each an operation of its own.</summary>
internal sealed class ExecuteMultipleHandler : ICompositeMessageHandler
{
    private const int MaximumSize = 1000;

    public string MessageName => "ExecuteMultiple";

    public ParameterCollection Execute(ParameterCollection input, CallScope scope, MessagePipeline pipeline)
    {
        if (!input.TryGetValue("Requests", out var value) || value is not OrganizationRequestCollection requests) throw PlatformFault.MissingParameter(MessageName, "Requests");
        if (requests.Count > MaximumSize) throw TooMany(requests.Count);
        var settings = input.TryGetValue("Settings", out var given) && given is ExecuteMultipleSettings known ? known : new ExecuteMultipleSettings();
        var items = new ExecuteMultipleResponseItemCollection();
        var faulted = false;
        for (var i = 0; i < requests.Count; i++)
        {
            try
            {
                if (string.Equals(requests[i].RequestName, MessageName, StringComparison.OrdinalIgnoreCase))
                    throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The message '{MessageName}' can't be executed in itself.");
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

    /// <summary>Nothing is executed; the detail tells how many may be ("Execute multiple requests", Microsoft Learn; code and text are assumed).</summary>
    private static FaultException<OrganizationServiceFault> TooMany(int count)
    {
        var fault = new OrganizationServiceFault
        {
            ErrorCode = PlatformErrorCodes.InvalidArgument,
            Message = string.Create(CultureInfo.InvariantCulture, $"The batch of {count} requests is larger than the maximum of {MaximumSize}."),
        };
        fault.ErrorDetails["MaxBatchSize"] = MaximumSize;
        return PlatformFault.Create(fault);
    }
}
