namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="MissingDependency", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class MissingDependency
{
    [global::System.Runtime.Serialization.DataMember]
    public bool CanResolveMissingDependency { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string DependentComponentDisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid DependentComponentId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string DependentComponentParentDisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string DependentComponentParentSchemaName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string DependentComponentSchemaName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string DependentComponentType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.MissingPackage> MissingPackages { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string RequiredComponentDisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid RequiredComponentId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string RequiredComponentParentDisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string RequiredComponentParentSchemaName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string RequiredComponentSchemaName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string RequiredComponentType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string RequiredSolutionName { get; set; }
}
