using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Attribute required level managed property.</summary>
[DataContract(Name = "AttributeRequiredLevelManagedProperty", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public sealed class AttributeRequiredLevelManagedProperty : ManagedProperty<AttributeRequiredLevel>
{
    /// <summary>Makes the property with a value.</summary>
    public AttributeRequiredLevelManagedProperty(AttributeRequiredLevel value) => Value = value;

    public bool IsCanBeChangedPropertyModified { get; set; }

    public bool IsValueModified { get; set; }
}
