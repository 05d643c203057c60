using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Solution component reference.</summary>
[DataContract(Name = "SolutionComponentReference", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class SolutionComponentReference
{
    [DataMember]
    public Guid Id { get; set; }

    /// <summary>Logical name.</summary>
    [DataMember]
    public string LogicalName { get; set; }
}
