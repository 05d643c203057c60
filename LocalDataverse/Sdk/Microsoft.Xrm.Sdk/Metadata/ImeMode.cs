using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Values of ime mode.</summary>
[DataContract(Name = "ImeMode", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum ImeMode
{
    [EnumMember(Value = "Auto")]
    Auto = 0,
    [EnumMember(Value = "Inactive")]
    Inactive = 1,
    [EnumMember(Value = "Active")]
    Active = 2,
    [EnumMember(Value = "Disabled")]
    Disabled = 3,
}
