namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="EntityClusterMode", Namespace="http://schemas.microsoft.com/xrm/9.0/Metadata")]
public enum EntityClusterMode
{
    [global::System.Runtime.Serialization.EnumMember(Value="Partitioned")]
    Partitioned = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="Replicated")]
    Replicated = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="Local")]
    Local = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="FilteredReplicated")]
    FilteredReplicated = 3,
}
