namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ManagedProperty{0}", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.BooleanManagedProperty))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.AttributeRequiredLevel))]
public abstract class ManagedProperty<T> : global::System.Runtime.Serialization.IExtensibleDataObject
{
    protected ManagedProperty()
    {
    }

    protected ManagedProperty(string managedPropertyLogicalName)
    {
        ManagedPropertyLogicalName = managedPropertyLogicalName;
    }

    [global::System.Runtime.Serialization.DataMember]
    public bool CanBeChanged { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ManagedPropertyLogicalName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public T Value { get; set; }
}
