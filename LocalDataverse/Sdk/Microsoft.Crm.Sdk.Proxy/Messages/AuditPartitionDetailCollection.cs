using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Audit partition detail items.</summary>
[CollectionDataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AuditPartitionDetailCollection : DataCollection<AuditPartitionDetail>, IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public bool IsLogicalCollection { get; set; }
}
