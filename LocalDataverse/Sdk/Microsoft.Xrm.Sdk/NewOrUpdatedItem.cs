using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A row that was made or changed since the token.</summary>
[DataContract(Name = "NewOrUpdatedItem", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
public sealed class NewOrUpdatedItem : IChangedItem, IExtensibleDataObject
{
    public NewOrUpdatedItem()
    {
    }

    public NewOrUpdatedItem(ChangeType type, Entity entity)
    {
        Type = type;
        NewOrUpdatedEntity = entity;
    }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public Entity NewOrUpdatedEntity { get; set; }

    [DataMember]
    public ChangeType Type { get; set; }
}
