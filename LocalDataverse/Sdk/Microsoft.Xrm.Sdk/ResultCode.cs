namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ResultCode", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum ResultCode
{
    [global::System.Runtime.Serialization.EnumMember]
    Successful = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Failed = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Skipped = 2,
}
