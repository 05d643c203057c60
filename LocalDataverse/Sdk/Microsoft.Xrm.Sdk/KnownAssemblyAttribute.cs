using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Marks a service contract whose messages may carry types of assemblies found at run time.</summary>
[AttributeUsage(AttributeTargets.Interface)]
internal sealed class KnownAssemblyAttribute : Attribute
{
}
