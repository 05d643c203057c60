namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="ManagedPropertyMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="ManagedPropertyDefinitions", LogicalName="ManagedPropertyMetadata")]
public sealed class ManagedPropertyMetadata : global::Microsoft.Xrm.Sdk.Metadata.MetadataBase
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Label Description { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Label DisplayName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EnablesAttributeName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EnablesEntityName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? ErrorCode { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.ManagedPropertyEvaluationPriority? EvaluationPriority { get; private set; }

    [global::System.Runtime.Serialization.DataMember(Order=60)]
    public string IntroducedVersion { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsGlobalForOperation { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsPrivate { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    [global::Microsoft.Xrm.Sdk.Metadata.Alternatekey]
    public string LogicalName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.ManagedPropertyType? ManagedPropertyType { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.ManagedPropertyOperation? Operation { get; private set; }
}
