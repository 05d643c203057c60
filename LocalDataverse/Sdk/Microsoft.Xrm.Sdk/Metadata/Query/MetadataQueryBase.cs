using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Metadata query base.</summary>
[DataContract(Name = "MetadataQueryBase", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
[KnownType(typeof(MetadataQueryExpression))]
public abstract class MetadataQueryBase : IExtensibleDataObject
{
    protected MetadataQueryBase()
    {
    }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
