using System;
using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Errors;

/// <summary>Turns whatever left a plug-in into the one exception the platform shows to users as it is.</summary>
internal static class Failure
{
    /// <summary>Maps an exception.</summary>
    /// <param name="cause">What was thrown.</param>
    /// <param name="correlationId">Names the failure where the sentence can't explain it, so that an administrator finds the trace.</param>
    /// <param name="asynchronous">Whether a system job failed: then the platform tries again what isn't understood (up to four times in all).</param>
    public static InvalidPluginExecutionException From(Exception cause, Guid correlationId, bool asynchronous)
    {
        switch (cause)
        {
            case InvalidPluginExecutionException already:
                return already;
            case ErpException known:
                return Make(OperationStatus.Failed, known.Code, known.Message);
            case FaultException<OrganizationServiceFault> _:
                return Make(Unclear(asynchronous), ErrorCode.PlatformRefused, "Dataverse refused a step of the ERP integration. " + AskFor(correlationId));
            default:
                return Make(Unclear(asynchronous), ErrorCode.Unexpected, "The ERP integration failed unexpectedly. " + AskFor(correlationId));
        }
    }

    private static OperationStatus Unclear(bool asynchronous) => asynchronous ? OperationStatus.Retry : OperationStatus.Failed;

    private static string AskFor(Guid correlationId)
        => FormattableString.Invariant($"Ask your administrator to look up correlation id {correlationId} in the plug-in trace log.");

    private static InvalidPluginExecutionException Make(OperationStatus status, ErrorCode code, string sentence)
        => new InvalidPluginExecutionException(status, (int)code, string.Format(CultureInfo.InvariantCulture, "ERP-{0:D4}: {1}", (int)code, sentence));
}
