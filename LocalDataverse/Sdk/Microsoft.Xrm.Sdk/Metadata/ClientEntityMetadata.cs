namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="ClientEntityMetadata", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class ClientEntityMetadata : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember(EmitDefaultValue= false)]
    public string[] AttributeNames { get; set; }

    [global::System.Runtime.Serialization.DataMember(EmitDefaultValue= false)]
    public global::Microsoft.Xrm.Sdk.Metadata.EntityClientSetting EntityClientSetting { get; set; }

    [global::System.Runtime.Serialization.DataMember(EmitDefaultValue= false)]
    public global::Microsoft.Xrm.Sdk.Metadata.EntityMetadata EntityMetadata { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}
