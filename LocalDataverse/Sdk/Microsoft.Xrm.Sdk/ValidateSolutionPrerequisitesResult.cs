namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ValidateSolutionPrerequisitesResult", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ValidateSolutionPrerequisitesResult : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= false)]
    public global::System.Collections.Generic.Dictionary<string, string[]> ComponentPrivileges { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.MissingDependency> MissingDependencies { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false)]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.SolutionComponentDetails> OrgSolutionComponentsDetails { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.SolutionComponentDetails> SolutionComponentsDetails { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.SolutionDetails SolutionDetails { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.SolutionValidationResult> SolutionValidationResults { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.ValidateSolutionStatus ValidationStatus { get; set; }
}
