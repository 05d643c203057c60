namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="EntityDescriptionMinimal", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class EntityDescriptionMinimal
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=1)]
    public global::Microsoft.Xrm.Sdk.Query.AttributeDescriptionMinimal[] AttributeDescriptions { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=0)]
    public string EntityName { get; set; }
}
