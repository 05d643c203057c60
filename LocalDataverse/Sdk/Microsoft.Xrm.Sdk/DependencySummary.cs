namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="DependencySummary", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class DependencySummary : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=2)]
    public global::System.Guid DependencyId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=1)]
    public int DependencyType { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=6)]
    public global::System.Guid DependentComponentBaseSolutionId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=9)]
    public string DependentComponentDisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=8)]
    public string DependentComponentName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=7)]
    public global::System.Guid DependentComponentNodeId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=5)]
    public global::System.Guid DependentComponentObjectId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=4)]
    public global::System.Guid DependentComponentParentId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=3)]
    public int DependentComponentType { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=13)]
    public global::System.Guid RequiredComponentBaseSolutionId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=16)]
    public string RequiredComponentDisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=15)]
    public string RequiredComponentName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=14)]
    public global::System.Guid RequiredComponentNodeId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=12)]
    public global::System.Guid RequiredComponentObjectId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=11)]
    public global::System.Guid RequiredComponentParentId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=10)]
    public int RequiredComponentType { get; set; }
}
