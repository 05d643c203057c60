namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="LookupFormat", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum LookupFormat
{
    [global::System.Runtime.Serialization.EnumMember(Value="None")]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="Connection")]
    Connection = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="Regarding")]
    Regarding = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="Text")]
    Text = 3,
}
