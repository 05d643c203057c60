namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="AttributeRequiredLevel", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum AttributeRequiredLevel
{
    [global::System.Runtime.Serialization.EnumMember(Value="None")]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="SystemRequired")]
    SystemRequired = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="ApplicationRequired")]
    ApplicationRequired = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="Recommended")]
    Recommended = 3,
}
