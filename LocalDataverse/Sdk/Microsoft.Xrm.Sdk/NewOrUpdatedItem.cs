namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="NewOrUpdatedItem", Namespace="http://schemas.microsoft.com/xrm/7.1/Contracts")]
public sealed class NewOrUpdatedItem : global::Microsoft.Xrm.Sdk.IChangedItem, global::System.Runtime.Serialization.IExtensibleDataObject
{
    public NewOrUpdatedItem()
    {
    }

    public NewOrUpdatedItem(global::Microsoft.Xrm.Sdk.ChangeType type, global::Microsoft.Xrm.Sdk.Entity entity)
    {
        Type = type;
    }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Entity NewOrUpdatedEntity { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.ChangeType Type { get; set; }
}
