namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="IntegerFormat", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum IntegerFormat
{
    [global::System.Runtime.Serialization.EnumMember(Value="None")]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="Duration")]
    Duration = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="TimeZone")]
    TimeZone = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="Language")]
    Language = 3,
    [global::System.Runtime.Serialization.EnumMember(Value="Locale")]
    Locale = 4,
}
