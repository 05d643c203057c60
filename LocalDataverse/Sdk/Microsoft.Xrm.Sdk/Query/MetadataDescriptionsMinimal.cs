using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Metadata descriptions minimal.</summary>
[DataContract(Name = "MetadataDescriptionsMinimal", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class MetadataDescriptionsMinimal : IExtensibleDataObject
{
    [DataMember(IsRequired = true, Order = 0)]
    public EntityDescriptionMinimal[] EntityDescriptions { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
