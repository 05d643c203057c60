namespace Microsoft.Xrm.Sdk;

/// <summary>Key vault algorithm.</summary>
public static class KeyVaultAlgorithm
{
    public static readonly string RSA15;

    public static readonly string RSAOAEP;
}
