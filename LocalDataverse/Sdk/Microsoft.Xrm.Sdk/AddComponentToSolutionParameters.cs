namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="AddComponentToSolutionParameters", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class AddComponentToSolutionParameters : global::Microsoft.Xrm.Sdk.SolutionComponentReference
{
    [global::System.Runtime.Serialization.DataMember]
    public bool? AddRequiredComponents { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IncludeChildComponents { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IncludeEntityMetadata { get; set; }
}
