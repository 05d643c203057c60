using System;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>The organization service of a plug-in in a worker. Rows and requests cross late-bound, as on the wire.</summary>
internal sealed class RemoteOrganizationService(WorkerServices services, Guid? userId) : MessageOrganizationService
{
    public override OrganizationResponse Execute(OrganizationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var answer = services.Call(new WorkerFrame { Kind = WorkerFrameKind.Execute, Id = userId, Text = request.RequestName, Parameters = ValueCopier.Copy(request.Parameters) });
        return ResponseFactory.Create(request, answer.Parameters!);
    }
}
