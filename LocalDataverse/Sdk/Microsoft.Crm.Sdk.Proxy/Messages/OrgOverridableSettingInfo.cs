namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class OrgOverridableSettingInfo : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsCustomizable { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsManaged { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid OrganizationSettingId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string OverriddenValue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? PresentInSolution { get; set; }
}
