namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="EntityKeyIndexStatus", Namespace="http://schemas.microsoft.com/xrm/7.1/Contracts")]
public enum EntityKeyIndexStatus
{
    [global::System.Runtime.Serialization.EnumMember]
    Pending = 0,
    [global::System.Runtime.Serialization.EnumMember]
    InProgress = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Active = 2,
    [global::System.Runtime.Serialization.EnumMember]
    Failed = 3,
}
