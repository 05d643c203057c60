using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a lookup.</summary>
[DataContract(Name = "LookupMetadata", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupMetadata : IExtensibleDataObject
{
    [DataMember]
    public LookupEntityMetadata Entity { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public LookupView View { get; set; }
}
