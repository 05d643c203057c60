namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="DependencyDepth", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public enum DependencyDepth
{
    [global::System.Runtime.Serialization.EnumMember]
    Unknown = 0,
    [global::System.Runtime.Serialization.EnumMember]
    OnDemandWithContext = 1,
    [global::System.Runtime.Serialization.EnumMember]
    OnDemandWithoutContext = 2,
    [global::System.Runtime.Serialization.EnumMember]
    OnDemandContextOnly = 3,
    [global::System.Runtime.Serialization.EnumMember]
    Offline = 4,
    [global::System.Runtime.Serialization.EnumMember]
    Mobile = 5,
    [global::System.Runtime.Serialization.EnumMember]
    UserContext = 6,
    [global::System.Runtime.Serialization.EnumMember]
    NoDependency = 7,
}
