using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Associated menu configuration.</summary>
[DataContract(Name = "AssociatedMenuConfiguration", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public sealed class AssociatedMenuConfiguration : IExtensibleDataObject
{
    [DataMember(Order = 90)]
    public bool AvailableOffline { get; private set; }

    [DataMember]
    public AssociatedMenuBehavior? Behavior { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public AssociatedMenuGroup? Group { get; set; }

    [DataMember(Order = 90)]
    public string Icon { get; private set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember(Order = 90)]
    public bool IsCustomizable { get; private set; }

    [DataMember]
    public Label Label { get; set; }

    [DataMember(Order = 90)]
    public string MenuId { get; private set; }

    [DataMember]
    public int? Order { get; set; }

    [DataMember(Order = 90)]
    public string QueryApi { get; private set; }

    [DataMember(Order = 90)]
    public Guid ViewId { get; private set; }
}
