namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="PrivilegeType", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum PrivilegeType
{
    [global::System.Runtime.Serialization.EnumMember(Value="None")]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="Create")]
    Create = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="Read")]
    Read = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="Write")]
    Write = 3,
    [global::System.Runtime.Serialization.EnumMember(Value="Delete")]
    Delete = 4,
    [global::System.Runtime.Serialization.EnumMember(Value="Assign")]
    Assign = 5,
    [global::System.Runtime.Serialization.EnumMember(Value="Share")]
    Share = 6,
    [global::System.Runtime.Serialization.EnumMember(Value="Append")]
    Append = 7,
    [global::System.Runtime.Serialization.EnumMember(Value="AppendTo")]
    AppendTo = 8,
}
