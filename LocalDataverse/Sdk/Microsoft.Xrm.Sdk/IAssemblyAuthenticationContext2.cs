using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Assembly authentication context 2, as the platform hands it to code.</summary>
public interface IAssemblyAuthenticationContext2 : IAssemblyAuthenticationContext
{
    bool ResolveAuthorityAndResourceFromChallengeUri(Uri aadChallengeUri, out string authority, out string resource);
}
