using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Base of every definition.</summary>
[DataContract(Name = "MetadataBase", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[KnownType(typeof(AttributeMetadata))]
[KnownType(typeof(EntityMetadata))]
[KnownType(typeof(OptionSetMetadata))]
[KnownType(typeof(RelationshipMetadataBase))]
public abstract class MetadataBase : IExtensibleDataObject
{
    protected MetadataBase()
    {
    }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>True when it changed since the client's version stamp; null when that wasn't asked.</summary>
    [DataMember(Order = 60)]
    public bool? HasChanged { get; set; }

    /// <summary>Id of the definition; null when it isn't stored yet.</summary>
    [DataMember]
    public Guid? MetadataId { get; set; }
}
