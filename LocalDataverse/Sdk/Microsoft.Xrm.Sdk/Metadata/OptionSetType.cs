using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Values of option set type.</summary>
[DataContract(Name = "OptionSetType", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum OptionSetType
{
    [EnumMember(Value = "Picklist")]
    Picklist = 0,
    [EnumMember(Value = "State")]
    State = 1,
    [EnumMember(Value = "Status")]
    Status = 2,
    [EnumMember(Value = "Boolean")]
    Boolean = 3,
}
