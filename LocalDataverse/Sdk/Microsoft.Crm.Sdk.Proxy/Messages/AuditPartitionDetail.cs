using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Audit partition detail.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AuditPartitionDetail : IExtensibleDataObject
{
    [DataMember]
    public DateTime? EndDate { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public int PartitionNumber { get; set; }

    [DataMember]
    public long Size { get; set; }

    [DataMember]
    public DateTime? StartDate { get; set; }
}
