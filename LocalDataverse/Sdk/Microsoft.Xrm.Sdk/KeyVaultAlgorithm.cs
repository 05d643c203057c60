namespace Microsoft.Xrm.Sdk;

public static class KeyVaultAlgorithm
{
    public static readonly string RSA15;

    public static readonly string RSAOAEP;

}
