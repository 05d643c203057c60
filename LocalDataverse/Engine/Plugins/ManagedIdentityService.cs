using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Gives a plug-in tokens of its assembly's managed identity.</summary>
internal sealed class ManagedIdentityService : IManagedIdentityService
{
    private readonly IManagedIdentityTokenSource? _source;

    public ManagedIdentityService(IManagedIdentityTokenSource? source) => _source = source;

    public string AcquireToken(IEnumerable<string> scopes)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        return _source is not null
            ? _source.AcquireToken(scopes)
            : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "This organization has no source of managed identity tokens: give OrganizationOptions.ManagedIdentity one.");
    }

    /// <summary>There is one identity here, whichever row is asked for.</summary>
    public string AcquireToken(Guid managedIdentityId, IEnumerable<string> scopes) => AcquireToken(scopes);
}
