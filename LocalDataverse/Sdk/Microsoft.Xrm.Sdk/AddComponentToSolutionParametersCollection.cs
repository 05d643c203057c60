namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="AddComponentToSolutionParametersCollection", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class AddComponentToSolutionParametersCollection
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.AddComponentToSolutionParameters> ParameterCollection { get; set; }
}
