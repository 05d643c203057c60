namespace Microsoft.Xrm.Sdk.Organization;

[global::System.Runtime.Serialization.DataContract(Name="EndpointAccessType", Namespace="http://schemas.microsoft.com/xrm/2014/Contracts")]
public enum EndpointAccessType
{
    [global::System.Runtime.Serialization.EnumMember]
    Default = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Internet = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Intranet = 2,
}
