namespace Microsoft.Xrm.Sdk;

/// <summary>Cluster service, as the platform hands it to code.</summary>
public interface IClusterService : IOrganizationService
{
}
