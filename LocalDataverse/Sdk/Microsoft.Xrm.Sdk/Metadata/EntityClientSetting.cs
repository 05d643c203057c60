using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Entity client setting.</summary>
[DataContract(Name = "EntityClientSetting", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class EntityClientSetting : IExtensibleDataObject
{
    [DataMember]
    public bool AllowMainFormDialogForCreate { get; set; }

    [DataMember]
    public bool AllowMainFormDialogForEdit { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
