using System;
using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>Hands out tokens of the managed identity that is tied to the plug-in assembly or package.</summary>
public interface IManagedIdentityService
{
    string AcquireToken(IEnumerable<string> scopes);

    string AcquireToken(Guid managedIdentityId, IEnumerable<string> scopes);
}
