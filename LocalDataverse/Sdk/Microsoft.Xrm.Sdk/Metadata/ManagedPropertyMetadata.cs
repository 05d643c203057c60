using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a managed property.</summary>
[DataContract(Name = "ManagedPropertyMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "ManagedPropertyDefinitions", LogicalName = "ManagedPropertyMetadata")]
public sealed class ManagedPropertyMetadata : MetadataBase
{
    /// <summary>Description shown to people.</summary>
    [DataMember]
    public Label Description { get; private set; }

    /// <summary>Name shown to people.</summary>
    [DataMember]
    public Label DisplayName { get; private set; }

    [DataMember]
    public string EnablesAttributeName { get; private set; }

    [DataMember]
    public string EnablesEntityName { get; private set; }

    [DataMember]
    public int? ErrorCode { get; private set; }

    [DataMember]
    public ManagedPropertyEvaluationPriority? EvaluationPriority { get; private set; }

    /// <summary>Solution version it came with.</summary>
    [DataMember(Order = 60)]
    public string IntroducedVersion { get; private set; }

    [DataMember]
    public bool? IsGlobalForOperation { get; private set; }

    [DataMember]
    public bool? IsPrivate { get; private set; }

    /// <summary>Logical name.</summary>
    [DataMember]
    [Alternatekey]
    public string LogicalName { get; private set; }

    [DataMember]
    public ManagedPropertyType? ManagedPropertyType { get; private set; }

    [DataMember]
    public ManagedPropertyOperation? Operation { get; private set; }
}
