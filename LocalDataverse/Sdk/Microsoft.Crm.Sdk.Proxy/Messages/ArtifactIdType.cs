namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class ArtifactIdType
{
    [global::System.Runtime.Serialization.DataMember]
    public string Id { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int Type { get; set; }
}
