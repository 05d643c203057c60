using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

/// <summary>Addresses of an organisation's services.</summary>
[CollectionDataContract(Name = "EndpointCollection", Namespace = "http://schemas.microsoft.com/xrm/2014/Contracts")]
public sealed class EndpointCollection : DataCollection<EndpointType, string>
{
    /// <summary>The same addresses, told by the discovery service.</summary>
    public static EndpointCollection FromDiscovery(Discovery.EndpointCollection collection)
    {
        var endpoints = new EndpointCollection();
        if (collection == null) return endpoints;
        foreach (var endpoint in collection) endpoints[(EndpointType)endpoint.Key] = endpoint.Value;
        return endpoints;
    }
}
