using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Audit storage details.</summary>
public sealed class AuditStorageDetails
{
    [DataMember]
    public int ObjectTypeCode { get; set; }

    [DataMember]
    public long SizeInBytes { get; set; }
}
