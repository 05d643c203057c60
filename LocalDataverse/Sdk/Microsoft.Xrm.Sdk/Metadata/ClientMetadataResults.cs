using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Client metadata results.</summary>
[DataContract(Name = "ClientMetadataResults", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class ClientMetadataResults : IExtensibleDataObject
{
    [DataMember]
    public List<ClientEntityMetadata> Entities { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string OtherMetadata { get; set; }

    [DataMember]
    public List<ClientEntityMetadata> RelationshipNavigationEntities { get; set; }
}
