using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a client entity.</summary>
[DataContract(Name = "ClientEntityMetadata", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class ClientEntityMetadata : IExtensibleDataObject
{
    [DataMember(EmitDefaultValue = false)]
    public string[] AttributeNames { get; set; }

    [DataMember(EmitDefaultValue = false)]
    public EntityClientSetting EntityClientSetting { get; set; }

    [DataMember(EmitDefaultValue = false)]
    public EntityMetadata EntityMetadata { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
