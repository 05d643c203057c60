namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="PreferredSolution", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class PreferredSolution
{
    [global::System.Runtime.Serialization.DataMember]
    public int CustomizationOptionValuePrefix { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string CustomizationPrefix { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsManaged { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PublisherFriendlyName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PublisherUniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SolutionDescription { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SolutionFriendlyName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid SolutionId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SolutionUniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SolutionVersion { get; set; }
}
