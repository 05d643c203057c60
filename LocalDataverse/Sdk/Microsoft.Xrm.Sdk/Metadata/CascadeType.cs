namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="CascadeType", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum CascadeType
{
    [global::System.Runtime.Serialization.EnumMember(Value="NoCascade")]
    NoCascade = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="Cascade")]
    Cascade = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="Active")]
    Active = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="UserOwned")]
    UserOwned = 3,
    [global::System.Runtime.Serialization.EnumMember(Value="RemoveLink")]
    RemoveLink = 4,
    [global::System.Runtime.Serialization.EnumMember(Value="Restrict")]
    Restrict = 5,
}
