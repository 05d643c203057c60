using System.Reflection;

namespace Microsoft.Xrm.Sdk;

/// <summary>Something that can turn rows into the early-bound classes of an assembly.</summary>
public interface IProxyTypesAssemblyProvider
{
    /// <summary>The assembly; null to turn nothing.</summary>
    Assembly ProxyTypesAssembly { get; set; }
}
