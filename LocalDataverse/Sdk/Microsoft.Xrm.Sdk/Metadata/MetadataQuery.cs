using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Metadata query.</summary>
[DataContract(Name = "MetadataQuery", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class MetadataQuery : IExtensibleDataObject
{
    [DataMember]
    public Guid? AppId { get; set; }

    [DataMember]
    public string ChangedAfter { get; set; }

    [DataMember]
    public DependencyDepth DependencyDepth { get; set; }

    [DataMember]
    public string EntityLogicalName { get; set; }

    [DataMember]
    public Guid?[] Exclude { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public bool GetDefault { get; set; }

    /// <summary>Id of the definition; null when it isn't stored yet.</summary>
    [DataMember]
    public Guid? MetadataId { get; set; }

    [DataMember]
    public string MetadataName { get; set; }

    [DataMember]
    public string[] MetadataNames { get; set; }

    [DataMember]
    public GCMMetadataOptions MetadataOptions { get; set; }

    [DataMember]
    public string MetadataSubtype { get; set; }

    [DataMember]
    public string MetadataType { get; set; }

    [DataMember]
    public string SystemMetadataDelta { get; set; }

    [DataMember]
    public string UserMetadataDelta { get; set; }
}
