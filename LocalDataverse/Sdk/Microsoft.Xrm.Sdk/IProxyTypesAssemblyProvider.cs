namespace Microsoft.Xrm.Sdk;

public interface IProxyTypesAssemblyProvider
{
    global::System.Reflection.Assembly ProxyTypesAssembly { get; set; }
}
