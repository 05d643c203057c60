using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Direct device sync record info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Metadata")]
public sealed class DirectDeviceSyncRecordInfo
{
    public DirectDeviceSyncRecordInfo(Guid id, long version)
    {
        Id = id;
        Version = version;
    }

    public DirectDeviceSyncRecordInfo()
    {
    }

    [DataMember]
    public Guid Id { get; set; }

    [DataMember]
    public long Version { get; set; }
}
