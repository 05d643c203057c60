using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Entity setting.</summary>
[DataContract(Name = "EntitySetting", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class EntitySetting : IExtensibleDataObject
{
    [DataMember]
    public EntitySetting[] ChildSettings { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public Entity Value { get; set; }
}
