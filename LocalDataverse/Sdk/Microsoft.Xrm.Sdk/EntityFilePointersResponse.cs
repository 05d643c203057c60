using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Entity file pointers response.</summary>
[DataContract(Name = "EntityFilePointersResponse", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class EntityFilePointersResponse : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public bool IsCmkEnabled { get; set; }

    [DataMember]
    public string[] UnReferencedFiles { get; set; }
}
