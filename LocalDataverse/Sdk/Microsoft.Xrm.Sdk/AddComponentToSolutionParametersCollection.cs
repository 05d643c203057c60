using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Add component to solution parameters collection.</summary>
[DataContract(Name = "AddComponentToSolutionParametersCollection", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class AddComponentToSolutionParametersCollection
{
    [DataMember]
    public List<AddComponentToSolutionParameters> ParameterCollection { get; set; }
}
