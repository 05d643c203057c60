namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="UpdatePointersRequest", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class UpdatePointersRequest
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid FilePointer { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public long FileSize { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsCmkEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid OrganizationId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int Otc { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Prefix { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ScaleGroupId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool SetBodyToNull { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int StoragePointer { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid TargetObjectId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public long VersionNumber { get; set; }
}
