namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="StageSolutionResults", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class StageSolutionResults : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.MissingDependency> MissingDependencies { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.SolutionComponentDetails> SolutionComponentsDetails { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.SolutionDetails SolutionDetails { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.SolutionValidationResult> SolutionValidationResults { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.StageSolutionStatus StageSolutionStatus { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid StageSolutionUploadId { get; set; }
}
