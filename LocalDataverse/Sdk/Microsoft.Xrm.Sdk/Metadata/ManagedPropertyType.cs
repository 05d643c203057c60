using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Values of managed property type.</summary>
[DataContract(Name = "ManagedPropertyType", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum ManagedPropertyType
{
    [EnumMember(Value = "Operation")]
    Operation = 0,
    [EnumMember(Value = "Attribute")]
    Attribute = 1,
    [EnumMember(Value = "CustomEvaluator")]
    CustomEvaluator = 2,
    [EnumMember(Value = "Custom")]
    Custom = 3,
}
