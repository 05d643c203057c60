using System;

namespace Microsoft.Xrm.Sdk.Client;

/// <summary>Marks an assembly that holds early-bound classes.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ProxyTypesAssemblyAttribute : Attribute
{
}
