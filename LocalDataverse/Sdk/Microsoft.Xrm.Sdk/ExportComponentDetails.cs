namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ExportComponentDetails", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ExportComponentDetails
{
    [global::System.Runtime.Serialization.DataMember]
    public bool AddRequiredComponents { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ComponentId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int ComponentType { get; set; }
}
