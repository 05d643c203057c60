namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="OwnershipTypes", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::System.Flags]
public enum OwnershipTypes
{
    [global::System.Runtime.Serialization.EnumMember(Value="None")]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="UserOwned")]
    UserOwned = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="TeamOwned")]
    TeamOwned = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="BusinessOwned")]
    BusinessOwned = 4,
    [global::System.Runtime.Serialization.EnumMember(Value="OrganizationOwned")]
    OrganizationOwned = 8,
    [global::System.Runtime.Serialization.EnumMember(Value="BusinessParented")]
    BusinessParented = 16,
    [global::System.Runtime.Serialization.EnumMember(Value="Filtered")]
    Filtered = 32,
}
