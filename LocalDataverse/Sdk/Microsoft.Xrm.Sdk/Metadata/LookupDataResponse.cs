using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Lookup data response.</summary>
[DataContract(Name = "LookupDataResponse", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupDataResponse : IExtensibleDataObject
{
    [DataMember]
    public LookupEntityResponse[] EntityResponses { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
