namespace Microsoft.Xrm.Sdk;

public interface IManagedIdentityService
{
    string AcquireToken(global::System.Collections.Generic.IEnumerable<string> scopes);

    string AcquireToken(global::System.Guid managedIdentityId, global::System.Collections.Generic.IEnumerable<string> scopes);
}
