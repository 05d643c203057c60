using System;

namespace Microsoft.Xrm.Sdk.Client;

/// <summary>Logical name of the table an early-bound class stands for.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EntityLogicalNameAttribute : Attribute
{
    public EntityLogicalNameAttribute(string logicalName)
    {
        LogicalName = logicalName;
    }

    /// <summary>Logical name.</summary>
    public string LogicalName { get; private set; }
}
