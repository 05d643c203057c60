namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="MetadataEntityOptionsControlMapping", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class MetadataEntityOptionsControlMapping
{
    [global::System.Runtime.Serialization.DataMember]
    public string From { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string[] To { get; set; }
}
