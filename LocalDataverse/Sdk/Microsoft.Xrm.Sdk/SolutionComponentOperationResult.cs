namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="SolutionComponentOperationResult", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class SolutionComponentOperationResult : global::Microsoft.Xrm.Sdk.SolutionComponentReference
{
    [global::System.Runtime.Serialization.DataMember]
    public string ErrorMessage { get; set; }
}
