namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="EntityClientSetting", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class EntityClientSetting : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public bool AllowMainFormDialogForCreate { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool AllowMainFormDialogForEdit { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}
