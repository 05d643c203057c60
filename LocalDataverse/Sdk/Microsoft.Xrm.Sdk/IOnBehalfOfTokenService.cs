using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>On behalf of token service, as the platform hands it to code.</summary>
public interface IOnBehalfOfTokenService
{
    string AcquireToken(IEnumerable<string> scopes);
}
