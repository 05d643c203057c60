namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="ManagedPropertyOperation", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum ManagedPropertyOperation
{
    [global::System.Runtime.Serialization.EnumMember(Value="None")]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="Create")]
    Create = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="Update")]
    Update = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="Delete")]
    Delete = 4,
    [global::System.Runtime.Serialization.EnumMember(Value="CreateUpdate")]
    CreateUpdate = 3,
    [global::System.Runtime.Serialization.EnumMember(Value="UpdateDelete")]
    UpdateDelete = 6,
    [global::System.Runtime.Serialization.EnumMember(Value="All")]
    All = 7,
}
