namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="SolutionDetails", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class SolutionDetails
{
    [global::System.Runtime.Serialization.DataMember]
    public bool HasPendingUpgrade { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsManaged { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsPatchSolution { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsPrerequisitesExport { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool PreviousIsManaged { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<string> PreviousPatchSolutionsNames { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PreviousPublisherFriendlyName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PreviousPublisherUniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PreviousSolutionFriendlyName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PreviousSolutionUniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PreviousSolutionVersion { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PublisherFriendlyName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PublisherUniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SolutionDescription { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SolutionFriendlyName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SolutionUniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SolutionVersion { get; set; }
}
