namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.CollectionDataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SettingDetailCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Crm.Sdk.Messages.SettingDetail>, global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}
