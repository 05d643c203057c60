namespace Microsoft.Xrm.Sdk.Organization;

[global::System.Runtime.Serialization.DataContract(Name="EndpointType", Namespace="http://schemas.microsoft.com/xrm/2014/Contracts")]
public enum EndpointType
{
    [global::System.Runtime.Serialization.EnumMember]
    OrganizationService = 0,
    [global::System.Runtime.Serialization.EnumMember]
    OrganizationDataService = 1,
    [global::System.Runtime.Serialization.EnumMember]
    WebApplication = 2,
}
