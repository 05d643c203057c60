using System;
using System.Linq;
using LocalDataverse.Engine.Async.Background;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>ExecuteBackgroundOperation: a custom API in a job, as its caller ("Background operations", Microsoft Learn).</summary>
internal sealed class ExecuteBackgroundOperationHandler : IMessageHandler
{
    public string MessageName => "ExecuteBackgroundOperation";

    public void Authorize(OperationContext operation)
    {
        operation.DemandTable(AccessRight.Read, BackgroundOperationRow.Table);
        operation.DemandTable(AccessRight.Write, BackgroundOperationRow.Table);
    }

    public void Execute(OperationContext operation)
    {
        var request = operation.Required<OrganizationRequest>("Request");
        // Codes and texts are assumed.
        var api = operation.Organization.Registrations.For(operation.Unit).CustomApis.FirstOrDefault(a => string.Equals(a.UniqueName, request.RequestName, StringComparison.OrdinalIgnoreCase))
            ?? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The message '{request.RequestName}' can't run in the background: it is not implemented as a custom API.");
        var callback = operation.Optional<string>("CallbackUri");
        if (callback is not null && (!Uri.TryCreate(callback, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The CallbackUri '{callback}' is no http or https address.");
        var id = BackgroundOperations.Enqueue(operation.Organization, operation.Unit, operation.UserId, api, request, callback);
        operation.OutputParameters["BackgroundOperationId"] = id;
        operation.OutputParameters["Location"] = BackgroundOperations.LocationOf(operation.Organization, id);
    }
}
