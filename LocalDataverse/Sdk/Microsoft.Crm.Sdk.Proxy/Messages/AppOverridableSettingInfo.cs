namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class AppOverridableSettingInfo : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public string AppDisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid AppId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid? AppSettingId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AppUniqueName { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsCustomizable { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsManaged { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsPublished { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string OverriddenPublishedValue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string OverriddenValue { get; set; }
}
