namespace Microsoft.Xrm.Sdk.Organization;

[global::System.Runtime.Serialization.DataContract(Name="OrganizationState", Namespace="http://schemas.microsoft.com/xrm/2014/Contracts")]
public enum OrganizationState
{
    [global::System.Runtime.Serialization.EnumMember]
    Enabled = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Disabled = 1,
}
