namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="ImeMode", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum ImeMode
{
    [global::System.Runtime.Serialization.EnumMember(Value="Auto")]
    Auto = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="Inactive")]
    Inactive = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="Active")]
    Active = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="Disabled")]
    Disabled = 3,
}
