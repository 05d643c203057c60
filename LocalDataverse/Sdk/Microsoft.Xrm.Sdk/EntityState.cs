namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="EntityState", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public enum EntityState
{
    [global::System.Runtime.Serialization.EnumMember]
    Unchanged = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Created = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Changed = 2,
}
