namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="SecurityPrivilegeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public sealed class SecurityPrivilegeMetadata : global::System.Runtime.Serialization.IExtensibleDataObject
{
    internal SecurityPrivilegeMetadata()
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public bool CanBeBasic { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool CanBeDeep { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool CanBeEntityReference { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool CanBeGlobal { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool CanBeLocal { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool CanBeParentEntityReference { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool CanBeRecordFilter { get; private set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Name { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid PrivilegeId { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.PrivilegeType PrivilegeType { get; private set; }
}
