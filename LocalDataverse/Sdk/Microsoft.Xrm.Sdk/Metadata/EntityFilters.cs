namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="EntityFilters", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::System.Flags]
public enum EntityFilters
{
    [global::System.Runtime.Serialization.EnumMember(Value="Entity")]
    Entity = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="Attributes")]
    Attributes = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="Privileges")]
    Privileges = 4,
    [global::System.Runtime.Serialization.EnumMember(Value="Relationships")]
    Relationships = 8,
    Default = 1,
    All = 15,
}
