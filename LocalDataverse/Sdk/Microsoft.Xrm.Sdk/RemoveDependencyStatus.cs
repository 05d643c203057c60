namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="RemoveDependencyStatus", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum RemoveDependencyStatus
{
    [global::System.Runtime.Serialization.EnumMember]
    Error = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Success = 1,
    [global::System.Runtime.Serialization.EnumMember]
    SuccessWithWarning = 2,
    [global::System.Runtime.Serialization.EnumMember]
    FeatureDisabled = 3,
    [global::System.Runtime.Serialization.EnumMember]
    FeatureNotSupported = 4,
    [global::System.Runtime.Serialization.EnumMember]
    FatalError = 99,
}
