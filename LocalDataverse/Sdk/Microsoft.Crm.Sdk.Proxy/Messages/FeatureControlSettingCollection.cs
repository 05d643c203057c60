namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.CollectionDataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public class FeatureControlSettingCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Crm.Sdk.Messages.FeatureControlSettingData>, global::System.Runtime.Serialization.IExtensibleDataObject
{
    public FeatureControlSettingCollection()
    {
    }

    public FeatureControlSettingCollection(int capacity) : base(capacity)
    {
    }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}
