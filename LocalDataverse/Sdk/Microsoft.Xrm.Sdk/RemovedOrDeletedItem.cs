namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="RemovedOrDeletedItem", Namespace="http://schemas.microsoft.com/xrm/7.1/Contracts")]
public sealed class RemovedOrDeletedItem : global::Microsoft.Xrm.Sdk.IChangedItem, global::System.Runtime.Serialization.IExtensibleDataObject
{
    public RemovedOrDeletedItem()
    {
    }

    public RemovedOrDeletedItem(global::Microsoft.Xrm.Sdk.ChangeType type, global::Microsoft.Xrm.Sdk.EntityReference entityReference)
    {
        Type = type;
    }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.EntityReference RemovedItem { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.ChangeType Type { get; set; }
}
