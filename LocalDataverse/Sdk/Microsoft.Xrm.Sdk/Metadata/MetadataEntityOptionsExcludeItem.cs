namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="MetadataEntityOptionsExcludeItem", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class MetadataEntityOptionsExcludeItem
{
    [global::System.Runtime.Serialization.DataMember]
    public string EntityName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string[] Items { get; set; }
}
