namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ComponentPrincipalAccess", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class ComponentPrincipalAccess : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? RequestType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.ShareAccessRights ShareAccessMask { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.EntityReference SharePrincipal { get; set; }
}
