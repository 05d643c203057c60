using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Entity and attribute.</summary>
[DataContract(Name = "EntityAndAttribute", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class EntityAndAttribute : IExtensibleDataObject
{
    [DataMember]
    public string AttributeName { get; set; }

    [DataMember]
    public string EntityName { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
