using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk;

/// <summary>A value of a definition, and whether whoever imports the managed solution may change it.</summary>
[DataContract(Name = "ManagedProperty{0}", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[KnownType(typeof(BooleanManagedProperty))]
[KnownType(typeof(AttributeRequiredLevel))]
public abstract class ManagedProperty<T> : IExtensibleDataObject
{
    protected ManagedProperty()
    {
    }

    protected ManagedProperty(string managedPropertyLogicalName)
    {
        ManagedPropertyLogicalName = managedPropertyLogicalName;
    }

    /// <summary>True when whoever imports the managed solution may change the value.</summary>
    [DataMember]
    public bool CanBeChanged { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Logical name of the managed property.</summary>
    [DataMember]
    public string ManagedPropertyLogicalName { get; private set; }

    /// <summary>The value.</summary>
    [DataMember]
    public T Value { get; set; }
}
