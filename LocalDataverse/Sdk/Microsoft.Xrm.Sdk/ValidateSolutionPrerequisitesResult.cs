using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Validate solution prerequisites result.</summary>
[DataContract(Name = "ValidateSolutionPrerequisitesResult", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ValidateSolutionPrerequisitesResult : IExtensibleDataObject
{
    [DataMember(IsRequired = false)]
    public Dictionary<string, string[]> ComponentPrivileges { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public List<MissingDependency> MissingDependencies { get; set; }

    [DataMember(IsRequired = false)]
    public List<SolutionComponentDetails> OrgSolutionComponentsDetails { get; set; }

    [DataMember]
    public List<SolutionComponentDetails> SolutionComponentsDetails { get; set; }

    [DataMember]
    public SolutionDetails SolutionDetails { get; set; }

    [DataMember]
    public List<SolutionValidationResult> SolutionValidationResults { get; set; }

    [DataMember]
    public ValidateSolutionStatus ValidationStatus { get; set; }
}
