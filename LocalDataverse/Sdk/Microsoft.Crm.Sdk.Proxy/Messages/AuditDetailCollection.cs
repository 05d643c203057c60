using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Audit details and what is known of the page they came from.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AuditDetailCollection : IExtensibleDataObject
{
    [DataMember]
    public DataCollection<AuditDetail> AuditDetails { get; private set; } = new DataCollection<AuditDetail>(0);

    public int Count => AuditDetails.Count;

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public bool MoreRecords { get; set; }

    [DataMember]
    public string PagingCookie { get; set; }

    [DataMember]
    public int TotalRecordCount { get; set; }

    public AuditDetail this[int index]
    {
        get => AuditDetails[index];
        set => AuditDetails[index] = value;
    }

    public void Add(AuditDetail auditDetail) => AuditDetails.Add(auditDetail);
}
