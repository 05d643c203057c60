namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="LookupEntityMetadata", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupEntityMetadata : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public string DisplayCollectionName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string DisplayName { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string IconVectorName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsEnabledInUnifiedInterface { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsReadOnlyInMobileClient { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string LogicalName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PrimaryIdAttribute { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PrimaryNameAttribute { get; set; }
}
