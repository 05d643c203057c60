using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Elastic entities file pointer.</summary>
[DataContract(Name = "ElasticEntitiesFilePointer", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ElasticEntitiesFilePointer
{
    [DataMember]
    public string FileId { get; set; }

    [DataMember]
    public string PartitionId { get; set; }
}
