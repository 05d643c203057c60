namespace Microsoft.Xrm.Sdk;

public interface IOnBehalfOfTokenService
{
    string AcquireToken(global::System.Collections.Generic.IEnumerable<string> scopes);
}
