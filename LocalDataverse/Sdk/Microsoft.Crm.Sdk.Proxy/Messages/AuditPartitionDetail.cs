namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AuditPartitionDetail : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime? EndDate { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int PartitionNumber { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public long Size { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime? StartDate { get; set; }
}
