using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Values of integer format.</summary>
[DataContract(Name = "IntegerFormat", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum IntegerFormat
{
    [EnumMember(Value = "None")]
    None = 0,
    [EnumMember(Value = "Duration")]
    Duration = 1,
    [EnumMember(Value = "TimeZone")]
    TimeZone = 2,
    [EnumMember(Value = "Language")]
    Language = 3,
    [EnumMember(Value = "Locale")]
    Locale = 4,
}
