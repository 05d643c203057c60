namespace Microsoft.Xrm.Sdk;

public interface IAssemblyAuthenticationContext2 : global::Microsoft.Xrm.Sdk.IAssemblyAuthenticationContext
{
    bool ResolveAuthorityAndResourceFromChallengeUri(global::System.Uri aadChallengeUri, out string authority, out string resource);
}
