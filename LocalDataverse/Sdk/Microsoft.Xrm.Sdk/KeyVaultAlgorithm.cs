namespace Microsoft.Xrm.Sdk;

/// <summary>Algorithms for encryption with a key of Azure Key Vault. Assumed to be the names Key Vault itself uses; their values aren't documented for the SDK.</summary>
public static class KeyVaultAlgorithm
{
    /// <summary>RSAES-PKCS1-v1_5.</summary>
    public static readonly string RSA15 = "RSA1_5";

    /// <summary>RSAES with OAEP.</summary>
    public static readonly string RSAOAEP = "RSA-OAEP";
}
