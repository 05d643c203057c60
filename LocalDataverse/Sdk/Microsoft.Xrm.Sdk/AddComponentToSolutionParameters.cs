using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Add component to solution parameters.</summary>
[DataContract(Name = "AddComponentToSolutionParameters", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class AddComponentToSolutionParameters : SolutionComponentReference
{
    [DataMember]
    public bool? AddRequiredComponents { get; set; }

    [DataMember]
    public bool? IncludeChildComponents { get; set; }

    [DataMember]
    public bool? IncludeEntityMetadata { get; set; }
}
