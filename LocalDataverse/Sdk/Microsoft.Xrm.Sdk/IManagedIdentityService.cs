using System;
using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>Hands out tokens of the managed identity that is tied to the plug-in assembly or package.</summary>
public interface IManagedIdentityService
{
    /// <summary>A token of the assembly's or package's managed identity for these scopes, such as "https://vault.azure.net/.default".</summary>
    string AcquireToken(IEnumerable<string> scopes);

    /// <summary>A token of a managed identity (table managedidentity) for these scopes.</summary>
    string AcquireToken(Guid managedIdentityId, IEnumerable<string> scopes);
}
