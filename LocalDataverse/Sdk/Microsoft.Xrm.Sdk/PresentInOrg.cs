namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="PresentInOrg", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum PresentInOrg
{
    [global::System.Runtime.Serialization.EnumMember]
    False = 0,
    [global::System.Runtime.Serialization.EnumMember]
    True = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Unknown = 2,
}
