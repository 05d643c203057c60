namespace Microsoft.Xrm.Sdk;

public interface IClusterServiceFactory
{
    global::Microsoft.Xrm.Sdk.IClusterService CreateClusterService(global::System.Guid? userId);
}
