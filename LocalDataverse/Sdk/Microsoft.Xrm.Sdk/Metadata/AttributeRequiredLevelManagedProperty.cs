namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="AttributeRequiredLevelManagedProperty", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public sealed class AttributeRequiredLevelManagedProperty : global::Microsoft.Xrm.Sdk.ManagedProperty<global::Microsoft.Xrm.Sdk.Metadata.AttributeRequiredLevel>
{
    public AttributeRequiredLevelManagedProperty(global::Microsoft.Xrm.Sdk.Metadata.AttributeRequiredLevel value)
    {
    }

    public bool IsCanBeChangedPropertyModified { get; set; }

    public bool IsValueModified { get; set; }
}
