namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="SolutionComponentReference", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class SolutionComponentReference
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid Id { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string LogicalName { get; set; }
}
