using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Cluster service factory, as the platform hands it to code.</summary>
public interface IClusterServiceFactory
{
    IClusterService CreateClusterService(Guid? userId);
}
