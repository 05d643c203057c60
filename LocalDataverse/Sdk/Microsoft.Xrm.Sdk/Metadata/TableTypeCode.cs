namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="TableTypeCode", Namespace="http://schemas.microsoft.com/xrm/9.0/Metadata")]
public enum TableTypeCode
{
    [global::System.Runtime.Serialization.EnumMember(Value="Standard")]
    Standard = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="Virtual")]
    Virtual = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="Elastic")]
    Elastic = 2,
}
