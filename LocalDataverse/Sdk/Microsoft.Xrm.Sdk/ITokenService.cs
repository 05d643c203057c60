namespace Microsoft.Xrm.Sdk;

/// <summary>Token service, as the platform hands it to code.</summary>
public interface ITokenService
{
    string RetrieveAADAccessToken(string clientId, string serverId, string tenant);
}
