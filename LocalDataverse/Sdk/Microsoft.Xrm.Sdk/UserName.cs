namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="UserName", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class UserName : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string FirstName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string LastName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid SystemUserId { get; set; }
}
