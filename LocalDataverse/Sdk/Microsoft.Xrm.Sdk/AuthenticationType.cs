namespace Microsoft.Xrm.Sdk;

/// <summary>Values of authentication type.</summary>
public enum AuthenticationType
{
    ClientCredential = 0,
    ClientAssertionCertificate = 1,
    ClientAssertionCertificateWithX5c = 2,
    ManagedIdentity = 3,
}
