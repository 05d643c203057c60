namespace Microsoft.Xrm.Sdk.Client;

[global::System.AttributeUsage((global::System.AttributeTargets)4)]
public sealed class EntityLogicalNameAttribute : global::System.Attribute
{
    public EntityLogicalNameAttribute(string logicalName)
    {
        LogicalName = logicalName;
    }

    public string LogicalName { get; private set; }
}
