namespace Microsoft.Xrm.Sdk;

[global::System.AttributeUsage((global::System.AttributeTargets)128)]
public sealed class AttributeLogicalNameAttribute : global::System.Attribute
{
    public AttributeLogicalNameAttribute(string logicalName)
    {
        LogicalName = logicalName;
    }

    public string LogicalName { get; private set; }
}
