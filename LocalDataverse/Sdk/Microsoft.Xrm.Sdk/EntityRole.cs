namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="EntityRole", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public enum EntityRole
{
    [global::System.Runtime.Serialization.EnumMember]
    Referencing = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Referenced = 1,
}
