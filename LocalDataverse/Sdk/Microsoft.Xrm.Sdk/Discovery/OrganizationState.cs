namespace Microsoft.Xrm.Sdk.Discovery;

[global::System.Runtime.Serialization.DataContract(Name="OrganizationState", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts/Discovery")]
public enum OrganizationState
{
    [global::System.Runtime.Serialization.EnumMember]
    Enabled = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Disabled = 1,
}
