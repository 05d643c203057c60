namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="AttributeDescriptionMinimal", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class AttributeDescriptionMinimal
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=0)]
    public string AttributeName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=1)]
    public string AttributeType { get; set; }
}
