using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Preferred solution.</summary>
[DataContract(Name = "PreferredSolution", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class PreferredSolution
{
    [DataMember]
    public int CustomizationOptionValuePrefix { get; set; }

    [DataMember]
    public string CustomizationPrefix { get; set; }

    /// <summary>True when it came with a managed solution.</summary>
    [DataMember]
    public bool IsManaged { get; set; }

    [DataMember]
    public string PublisherFriendlyName { get; set; }

    [DataMember]
    public string PublisherUniqueName { get; set; }

    [DataMember]
    public string SolutionDescription { get; set; }

    [DataMember]
    public string SolutionFriendlyName { get; set; }

    [DataMember]
    public Guid SolutionId { get; set; }

    [DataMember]
    public string SolutionUniqueName { get; set; }

    [DataMember]
    public string SolutionVersion { get; set; }
}
