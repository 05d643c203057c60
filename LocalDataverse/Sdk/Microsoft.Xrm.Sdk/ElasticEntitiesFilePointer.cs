namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ElasticEntitiesFilePointer", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ElasticEntitiesFilePointer
{
    [global::System.Runtime.Serialization.DataMember]
    public string FileId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PartitionId { get; set; }
}
