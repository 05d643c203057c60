namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="EntityKeyMetadata", Namespace="http://schemas.microsoft.com/xrm/7.1/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="EntityKeyDefinitions", LogicalName="EntityKeyMetadata")]
public sealed class EntityKeyMetadata : global::Microsoft.Xrm.Sdk.Metadata.MetadataBase
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.EntityReference AsyncJob { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Label DisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.EntityKeyIndexStatus EntityKeyIndexStatus { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EntityLogicalName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string IntroducedVersion { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsCustomizable { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsExportKey { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsManaged { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsSecondaryKey { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsSynchronous { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string[] KeyAttributes { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    [global::Microsoft.Xrm.Sdk.Metadata.Alternatekey]
    public string LogicalName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SchemaName { get; set; }
}
