using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A row that is gone since the token.</summary>
[DataContract(Name = "RemovedOrDeletedItem", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
public sealed class RemovedOrDeletedItem : IChangedItem, IExtensibleDataObject
{
    public RemovedOrDeletedItem()
    {
    }

    public RemovedOrDeletedItem(ChangeType type, EntityReference entityReference)
    {
        Type = type;
        RemovedItem = entityReference;
    }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public EntityReference RemovedItem { get; set; }

    [DataMember]
    public ChangeType Type { get; set; }
}
