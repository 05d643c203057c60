namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="OptionSetMetadataBase", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.BooleanOptionSetMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.OptionSetMetadata))]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="GlobalOptionSetDefinitions", LogicalName="OptionSetMetadataBase")]
public abstract class OptionSetMetadataBase : global::Microsoft.Xrm.Sdk.Metadata.MetadataBase
{
    protected OptionSetMetadataBase()
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Label Description { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Label DisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ExternalTypeName { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=60)]
    public string IntroducedVersion { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsCustomOptionSet { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsCustomizable { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsGlobal { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsManaged { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    [global::Microsoft.Xrm.Sdk.Metadata.Alternatekey]
    public string Name { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.OptionSetType? OptionSetType { get; set; }
}
