namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.CollectionDataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AuditPartitionDetailCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Crm.Sdk.Messages.AuditPartitionDetail>, global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsLogicalCollection { get; set; }
}
