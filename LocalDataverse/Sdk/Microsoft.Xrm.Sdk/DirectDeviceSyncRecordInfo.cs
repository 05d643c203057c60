namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Metadata")]
public sealed class DirectDeviceSyncRecordInfo
{
    public DirectDeviceSyncRecordInfo(global::System.Guid id, long version)
    {
        Id = id;
        Version = version;
    }

    public DirectDeviceSyncRecordInfo()
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid Id { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public long Version { get; set; }
}
