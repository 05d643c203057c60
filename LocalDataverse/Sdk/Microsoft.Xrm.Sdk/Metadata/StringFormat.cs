namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="StringFormat", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum StringFormat
{
    [global::System.Runtime.Serialization.EnumMember(Value="Email")]
    Email = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="Text")]
    Text = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="TextArea")]
    TextArea = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="Url")]
    Url = 3,
    [global::System.Runtime.Serialization.EnumMember(Value="TickerSymbol")]
    TickerSymbol = 4,
    [global::System.Runtime.Serialization.EnumMember(Value="PhoneticGuide")]
    PhoneticGuide = 5,
    [global::System.Runtime.Serialization.EnumMember(Value="VersionNumber")]
    VersionNumber = 6,
    [global::System.Runtime.Serialization.EnumMember(Value="Phone")]
    Phone = 7,
    [global::System.Runtime.Serialization.EnumMember(Value="Json")]
    Json = 8,
    [global::System.Runtime.Serialization.EnumMember(Value="RichText")]
    RichText = 9,
}
