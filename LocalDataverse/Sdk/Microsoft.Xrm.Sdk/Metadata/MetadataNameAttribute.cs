using System;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Metadata name attribute.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public sealed class MetadataNameAttribute : Attribute
{
    public string LogicalCollectionName { get; set; }

    /// <summary>Logical name.</summary>
    public string LogicalName { get; set; }
}
