namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class OverridableSettingInfo : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.AppOverridableSettingInfo[] AppOverridableSettingInfo { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int DataType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string DefaultValue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Description { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string DisplayName { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool HasActiveCustomizations { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string InformationUrl { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsCustomizable { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsHidden { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsManaged { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsOverridable { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsPlatform { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.OrgOverridableSettingInfo OrgOverridableSettingInfo { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int OverridableLevel { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? PresentInSolution { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int ReleaseLevel { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid SettingDefinitionId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string UniqueName { get; set; }
}
