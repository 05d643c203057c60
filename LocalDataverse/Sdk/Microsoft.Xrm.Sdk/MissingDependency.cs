using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Missing dependency.</summary>
[DataContract(Name = "MissingDependency", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class MissingDependency
{
    [DataMember]
    public bool CanResolveMissingDependency { get; set; }

    [DataMember]
    public string DependentComponentDisplayName { get; set; }

    [DataMember]
    public Guid DependentComponentId { get; set; }

    [DataMember]
    public string DependentComponentParentDisplayName { get; set; }

    [DataMember]
    public string DependentComponentParentSchemaName { get; set; }

    [DataMember]
    public string DependentComponentSchemaName { get; set; }

    [DataMember]
    public string DependentComponentType { get; set; }

    [DataMember]
    public List<MissingPackage> MissingPackages { get; set; }

    [DataMember]
    public string RequiredComponentDisplayName { get; set; }

    [DataMember]
    public Guid RequiredComponentId { get; set; }

    [DataMember]
    public string RequiredComponentParentDisplayName { get; set; }

    [DataMember]
    public string RequiredComponentParentSchemaName { get; set; }

    [DataMember]
    public string RequiredComponentSchemaName { get; set; }

    [DataMember]
    public string RequiredComponentType { get; set; }

    [DataMember]
    public string RequiredSolutionName { get; set; }
}
