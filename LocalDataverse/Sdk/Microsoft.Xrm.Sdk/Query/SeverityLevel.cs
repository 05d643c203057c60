namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="SeverityLevel", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum SeverityLevel
{
    [global::System.Runtime.Serialization.EnumMember]
    Low = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Medium = 1,
    [global::System.Runtime.Serialization.EnumMember]
    High = 2,
    [global::System.Runtime.Serialization.EnumMember]
    Critical = 3,
}
