namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="ManagedPropertyType", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum ManagedPropertyType
{
    [global::System.Runtime.Serialization.EnumMember(Value="Operation")]
    Operation = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="Attribute")]
    Attribute = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="CustomEvaluator")]
    CustomEvaluator = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="Custom")]
    Custom = 3,
}
