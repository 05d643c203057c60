namespace Microsoft.Xrm.Sdk;

/// <summary>Assembly authentication context, as the platform hands it to code.</summary>
public interface IAssemblyAuthenticationContext
{
    string AcquireToken(string authority, string resource, AuthenticationType authenticationType);
}
