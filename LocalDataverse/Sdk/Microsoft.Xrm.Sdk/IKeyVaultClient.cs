namespace Microsoft.Xrm.Sdk;

/// <summary>Key vault client, as the platform hands it to code.</summary>
public interface IKeyVaultClient
{
    AuthenticationType PreferredAuthType { get; set; }

    byte[] Decrypt(string keyIdentifier, string algorithm, byte[] encryptedData);

    byte[] Decrypt(string keyName, string keyVersion, string algorithm, byte[] encryptedData);

    void DeleteSecret(string vaultAddress, string secretName);

    void DeleteSecret(string secretName);

    byte[] Encrypt(string keyIdentifier, string algorithm, byte[] rawData);

    byte[] Encrypt(string keyName, string keyVersion, string algorithm, byte[] rawData);

    string GetSecret(string vaultAddress, string secretName);

    string GetSecret(string secretName);

    void SetSecret(string vaultAddress, string secretName, string value);

    void SetSecret(string secretName, string value);
}
