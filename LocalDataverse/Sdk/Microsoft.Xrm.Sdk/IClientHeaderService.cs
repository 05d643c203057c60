namespace Microsoft.Xrm.Sdk;

/// <summary>Client header service, as the platform hands it to code.</summary>
public interface IClientHeaderService
{
    string GetHeaderValue(ClientHeader clientHeader);
}
