namespace Microsoft.Xrm.Sdk;

public sealed class AuditStorageDetails
{
    [global::System.Runtime.Serialization.DataMember]
    public int ObjectTypeCode { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public long SizeInBytes { get; set; }
}
