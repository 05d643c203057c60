using System;
using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>What ExecuteMultiple and ExecuteTransaction take ("Execute multiple requests" and "Execute messages in a single database transaction", Microsoft Learn; codes and texts are assumed).</summary>
internal static class RequestBatch
{
    private const int MaximumSize = 1000;

    /// <summary>Refuses a batch that is too large before anything is executed; the detail tells how many requests it may have.</summary>
    public static void Check(OrganizationRequestCollection requests)
    {
        if (requests.Count <= MaximumSize) return;
        var fault = new OrganizationServiceFault
        {
            ErrorCode = PlatformErrorCodes.InvalidArgument,
            Message = string.Create(CultureInfo.InvariantCulture, $"The batch of {requests.Count} requests is larger than the maximum of {MaximumSize}."),
        };
        fault.ErrorDetails["MaxBatchSize"] = MaximumSize;
        throw PlatformFault.Create(fault);
    }

    /// <summary>Refuses a request that isn't there, and the messages that a batch can't have in it.</summary>
    public static void Refuse(OrganizationRequest? request, params ReadOnlySpan<string> messages)
    {
        if (request is null) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "A request of the batch is null.");
        foreach (var message in messages)
            if (string.Equals(request.RequestName, message, StringComparison.OrdinalIgnoreCase))
                throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The message '{message}' can't be executed in a batch of this kind.");
    }
}
