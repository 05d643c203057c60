namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="SolutionParameters", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class SolutionParameters : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public bool DeployMissingPackagesBeforeSolutionImport { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.SolutionComponentOption> SolutionComponentOptions { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid StageSolutionUploadId { get; set; }
}
