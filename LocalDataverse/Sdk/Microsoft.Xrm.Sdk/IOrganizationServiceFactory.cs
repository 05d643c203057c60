namespace Microsoft.Xrm.Sdk;

public interface IOrganizationServiceFactory
{
    global::Microsoft.Xrm.Sdk.IOrganizationService CreateOrganizationService(global::System.Guid? userId);
}
