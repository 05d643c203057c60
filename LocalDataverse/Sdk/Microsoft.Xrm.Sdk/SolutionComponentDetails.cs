using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Solution component details.</summary>
[DataContract(Name = "SolutionComponentDetails", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class SolutionComponentDetails
{
    [DataMember]
    public Dictionary<string, string> Attributes { get; set; }

    [DataMember]
    public string ComponentName { get; set; }

    [DataMember]
    public string ComponentTypeName { get; set; }

    [DataMember]
    public PresentInOrg IsPresentInOrg { get; set; }
}
