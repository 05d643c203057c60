namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="RelationshipAttribute", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public class RelationshipAttribute
{
    [global::System.Runtime.Serialization.DataMember]
    public string ReferencedAttributeName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ReferencingAttributeName { get; set; }
}
