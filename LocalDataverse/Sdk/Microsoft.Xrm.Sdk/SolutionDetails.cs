using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Solution details.</summary>
[DataContract(Name = "SolutionDetails", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class SolutionDetails
{
    [DataMember]
    public bool HasPendingUpgrade { get; set; }

    /// <summary>True when it came with a managed solution.</summary>
    [DataMember]
    public bool IsManaged { get; set; }

    [DataMember]
    public bool IsPatchSolution { get; set; }

    [DataMember]
    public bool IsPrerequisitesExport { get; set; }

    [DataMember]
    public bool PreviousIsManaged { get; set; }

    [DataMember]
    public List<string> PreviousPatchSolutionsNames { get; set; }

    [DataMember]
    public string PreviousPublisherFriendlyName { get; set; }

    [DataMember]
    public string PreviousPublisherUniqueName { get; set; }

    [DataMember]
    public string PreviousSolutionFriendlyName { get; set; }

    [DataMember]
    public string PreviousSolutionUniqueName { get; set; }

    [DataMember]
    public string PreviousSolutionVersion { get; set; }

    [DataMember]
    public string PublisherFriendlyName { get; set; }

    [DataMember]
    public string PublisherUniqueName { get; set; }

    [DataMember]
    public string SolutionDescription { get; set; }

    [DataMember]
    public string SolutionFriendlyName { get; set; }

    [DataMember]
    public string SolutionUniqueName { get; set; }

    [DataMember]
    public string SolutionVersion { get; set; }
}
