namespace Microsoft.Xrm.Sdk.Client;

[global::System.AttributeUsage((global::System.AttributeTargets)1)]
public sealed class ProxyTypesAssemblyAttribute : global::System.Attribute
{
}
