namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="DateTimeFormat", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum DateTimeFormat
{
    [global::System.Runtime.Serialization.EnumMember(Value="DateOnly")]
    DateOnly = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="DateAndTime")]
    DateAndTime = 1,
}
