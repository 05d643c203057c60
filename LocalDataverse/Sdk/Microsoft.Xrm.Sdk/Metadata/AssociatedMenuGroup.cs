namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="AssociatedMenuGroup", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum AssociatedMenuGroup
{
    [global::System.Runtime.Serialization.EnumMember(Value="Details")]
    Details = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="Sales")]
    Sales = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="Service")]
    Service = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="Marketing")]
    Marketing = 3,
}
