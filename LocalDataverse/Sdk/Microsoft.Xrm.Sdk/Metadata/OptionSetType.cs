namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="OptionSetType", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum OptionSetType
{
    [global::System.Runtime.Serialization.EnumMember(Value="Picklist")]
    Picklist = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="State")]
    State = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="Status")]
    Status = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="Boolean")]
    Boolean = 3,
}
