using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Logical name of the column an early-bound property reads and writes.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AttributeLogicalNameAttribute : Attribute
{
    public AttributeLogicalNameAttribute(string logicalName)
    {
        LogicalName = logicalName;
    }

    /// <summary>Logical name.</summary>
    public string LogicalName { get; private set; }
}
