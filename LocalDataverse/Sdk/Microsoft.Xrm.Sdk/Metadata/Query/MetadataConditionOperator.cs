namespace Microsoft.Xrm.Sdk.Metadata.Query;

[global::System.Runtime.Serialization.DataContract(Name="MetadataConditionOperator", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
public enum MetadataConditionOperator
{
    [global::System.Runtime.Serialization.EnumMember(Value="Equals")]
    Equals = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="NotEquals")]
    NotEquals = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="In")]
    In = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="NotIn")]
    NotIn = 3,
    [global::System.Runtime.Serialization.EnumMember(Value="GreaterThan")]
    GreaterThan = 4,
    [global::System.Runtime.Serialization.EnumMember(Value="LessThan")]
    LessThan = 5,
}
