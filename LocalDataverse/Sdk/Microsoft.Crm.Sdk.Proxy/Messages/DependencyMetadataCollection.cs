namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class DependencyMetadataCollection : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.DependencyMetadataInfo> DependencyMetadataInfoCollection { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}
