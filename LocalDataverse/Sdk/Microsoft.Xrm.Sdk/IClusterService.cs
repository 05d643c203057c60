namespace Microsoft.Xrm.Sdk;

public interface IClusterService : global::Microsoft.Xrm.Sdk.IOrganizationService
{
}
