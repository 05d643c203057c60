namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="ManagedPropertyEvaluationPriority", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum ManagedPropertyEvaluationPriority
{
    [global::System.Runtime.Serialization.EnumMember(Value="None")]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="Low")]
    Low = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="Normal")]
    Normal = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="High")]
    High = 3,
    [global::System.Runtime.Serialization.EnumMember(Value="Essential")]
    Essential = 4,
}
