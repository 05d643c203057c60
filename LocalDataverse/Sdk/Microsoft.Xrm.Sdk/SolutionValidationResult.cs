namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="SolutionValidationResult", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class SolutionValidationResult
{
    [global::System.Runtime.Serialization.DataMember]
    public string AdditionalInfo { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int ErrorCode { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Message { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.SolutionValidationResultType SolutionValidationResultType { get; set; }
}
