namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="AttributeMapping", Namespace="http://schemas.microsoft.com/xrm/2014/Contracts")]
[global::System.Serializable]
public sealed class AttributeMapping : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public AttributeMapping()
    {
    }

    public AttributeMapping(global::System.Guid attributeMappingId, string mappingName, string attributeCrmName, string attributeExchangeName, int entityTypeCode, int syncDirection, int defaultSyncDirection, int allowedSyncDirection, bool isComputed, global::System.Collections.ObjectModel.Collection<string> computedProperties, string attributeCrmDisplayName, string attributeExchangeDisplayName)
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

    [global::System.Runtime.Serialization.DataMember]
    public int AllowedSyncDirection { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AttributeCrmDisplayName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AttributeCrmName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AttributeExchangeDisplayName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AttributeExchangeName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid AttributeMappingId { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.ObjectModel.Collection<string> ComputedProperties { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int DefaultSyncDirection { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int EntityTypeCode { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsComputed { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string MappingName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int SyncDirection { get; private set; }

    global::System.Runtime.Serialization.ExtensionDataObject global::System.Runtime.Serialization.IExtensibleDataObject.ExtensionData { get; set; }
}
