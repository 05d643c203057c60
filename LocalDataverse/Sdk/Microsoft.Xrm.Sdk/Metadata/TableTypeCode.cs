using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Values of table type code.</summary>
[DataContract(Name = "TableTypeCode", Namespace = "http://schemas.microsoft.com/xrm/9.0/Metadata")]
public enum TableTypeCode
{
    [EnumMember(Value = "Standard")]
    Standard = 0,
    [EnumMember(Value = "Virtual")]
    Virtual = 1,
    [EnumMember(Value = "Elastic")]
    Elastic = 2,
}
