namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="EntityAndAttribute", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class EntityAndAttribute : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public string AttributeName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EntityName { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}
