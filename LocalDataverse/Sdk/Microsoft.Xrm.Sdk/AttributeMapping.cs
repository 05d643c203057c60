using System;
using System.Collections.ObjectModel;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Attribute mapping.</summary>
[DataContract(Name = "AttributeMapping", Namespace = "http://schemas.microsoft.com/xrm/2014/Contracts")]
[Serializable]
public sealed class AttributeMapping : IExtensibleDataObject
{
    public AttributeMapping()
    {
    }

    public AttributeMapping(Guid attributeMappingId, string mappingName, string attributeCrmName, string attributeExchangeName, int entityTypeCode, int syncDirection, int defaultSyncDirection, int allowedSyncDirection, bool isComputed, Collection<string> computedProperties, string attributeCrmDisplayName, string attributeExchangeDisplayName)
    {
        AttributeMappingId = attributeMappingId;
        MappingName = mappingName;
        AttributeCrmName = attributeCrmName;
        AttributeExchangeName = attributeExchangeName;
        EntityTypeCode = entityTypeCode;
        SyncDirection = syncDirection;
        DefaultSyncDirection = defaultSyncDirection;
        AllowedSyncDirection = allowedSyncDirection;
        IsComputed = isComputed;
        ComputedProperties = computedProperties;
        AttributeCrmDisplayName = attributeCrmDisplayName;
        AttributeExchangeDisplayName = attributeExchangeDisplayName;
    }

    [DataMember]
    public int AllowedSyncDirection { get; private set; }

    [DataMember]
    public string AttributeCrmDisplayName { get; private set; }

    [DataMember]
    public string AttributeCrmName { get; private set; }

    [DataMember]
    public string AttributeExchangeDisplayName { get; private set; }

    [DataMember]
    public string AttributeExchangeName { get; private set; }

    [DataMember]
    public Guid AttributeMappingId { get; private set; }

    [DataMember]
    public Collection<string> ComputedProperties { get; private set; }

    [DataMember]
    public int DefaultSyncDirection { get; private set; }

    [DataMember]
    public int EntityTypeCode { get; private set; }

    [DataMember]
    public bool IsComputed { get; private set; }

    [DataMember]
    public string MappingName { get; private set; }

    [DataMember]
    public int SyncDirection { get; private set; }

    ExtensionDataObject IExtensibleDataObject.ExtensionData { get; set; }
}
