using System;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Alternatekey attribute.</summary>
[AttributeUsage((AttributeTargets)128, AllowMultiple= false)]
public sealed class AlternatekeyAttribute : Attribute
{
}
