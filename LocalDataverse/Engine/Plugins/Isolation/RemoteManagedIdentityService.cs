using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>Gives a plug-in in a worker tokens of its assembly's managed identity.</summary>
internal sealed class RemoteManagedIdentityService(WorkerServices services) : IManagedIdentityService
{
    public string AcquireToken(IEnumerable<string> scopes) => Acquire(null, scopes);

    public string AcquireToken(Guid managedIdentityId, IEnumerable<string> scopes) => Acquire(managedIdentityId, scopes);

    private string Acquire(Guid? identity, IEnumerable<string> scopes) => services.Call(new WorkerFrame { Kind = WorkerFrameKind.AcquireToken, Id = identity, Scopes = [.. scopes] }).Text!;
}
