namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="SubstitutionStatus", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum SubstitutionStatus
{
    [global::System.Runtime.Serialization.EnumMember]
    Success = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Error = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Warning = 2,
}
