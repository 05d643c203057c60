namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="AssociatedMenuConfiguration", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public sealed class AssociatedMenuConfiguration : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember(Order=90)]
    public bool AvailableOffline { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.AssociatedMenuBehavior? Behavior { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.AssociatedMenuGroup? Group { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=90)]
    public string Icon { get; private set; }

    [global::System.Runtime.Serialization.DataMember(Order=90)]
    public bool IsCustomizable { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Label Label { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=90)]
    public string MenuId { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? Order { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=90)]
    public string QueryApi { get; private set; }

    [global::System.Runtime.Serialization.DataMember(Order=90)]
    public global::System.Guid ViewId { get; private set; }
}
