using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a lookup entity.</summary>
[DataContract(Name = "LookupEntityMetadata", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupEntityMetadata : IExtensibleDataObject
{
    [DataMember]
    public string DisplayCollectionName { get; set; }

    /// <summary>Name shown to people.</summary>
    [DataMember]
    public string DisplayName { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string IconVectorName { get; set; }

    [DataMember]
    public bool IsEnabledInUnifiedInterface { get; set; }

    [DataMember]
    public bool IsReadOnlyInMobileClient { get; set; }

    /// <summary>Logical name.</summary>
    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public string PrimaryIdAttribute { get; set; }

    [DataMember]
    public string PrimaryNameAttribute { get; set; }
}
