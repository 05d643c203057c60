namespace Microsoft.Xrm.Sdk.Metadata.Query;

[global::System.Runtime.Serialization.DataContract(Name="DeletedMetadataFilters", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
[global::System.Flags]
public enum DeletedMetadataFilters
{
    [global::System.Runtime.Serialization.EnumMember(Value="Entity")]
    Entity = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="Attribute")]
    Attribute = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="Relationship")]
    Relationship = 4,
    [global::System.Runtime.Serialization.EnumMember(Value="Label")]
    Label = 8,
    [global::System.Runtime.Serialization.EnumMember(Value="OptionSet")]
    OptionSet = 16,
    Default = 1,
    All = 31,
}
