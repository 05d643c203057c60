namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="SqlNameMappingOptions", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum SqlNameMappingOptions
{
    [global::System.Runtime.Serialization.EnumMember]
    LogicalName = 0,
    [global::System.Runtime.Serialization.EnumMember]
    DisplayName = 1,
}
