using System;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Alternatekey attribute.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false)]
public sealed class AlternatekeyAttribute : Attribute
{
}
