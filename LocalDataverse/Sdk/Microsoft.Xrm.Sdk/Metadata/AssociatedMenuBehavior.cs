namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="AssociatedMenuBehavior", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum AssociatedMenuBehavior
{
    [global::System.Runtime.Serialization.EnumMember(Value="UseCollectionName")]
    UseCollectionName = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="UseLabel")]
    UseLabel = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="DoNotDisplay")]
    DoNotDisplay = 2,
}
