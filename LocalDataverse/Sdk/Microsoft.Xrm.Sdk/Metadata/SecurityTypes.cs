namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="SecurityTypes", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::System.Flags]
public enum SecurityTypes
{
    [global::System.Runtime.Serialization.EnumMember(Value="None")]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="Append")]
    Append = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="ParentChild")]
    ParentChild = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="Pointer")]
    Pointer = 4,
    [global::System.Runtime.Serialization.EnumMember(Value="Inheritance")]
    Inheritance = 8,
}
