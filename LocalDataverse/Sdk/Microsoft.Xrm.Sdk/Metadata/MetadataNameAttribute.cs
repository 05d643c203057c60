namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.AttributeUsage((global::System.AttributeTargets)4, AllowMultiple= false)]
public sealed class MetadataNameAttribute : global::System.Attribute
{
    public string LogicalCollectionName { get; set; }

    public string LogicalName { get; set; }
}
