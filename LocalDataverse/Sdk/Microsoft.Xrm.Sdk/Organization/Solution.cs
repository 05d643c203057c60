namespace Microsoft.Xrm.Sdk.Organization;

[global::System.Runtime.Serialization.DataContract(Name="Solution", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class Solution : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=4)]
    public string FriendlyName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=1)]
    public global::System.Guid Id { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=5)]
    public global::System.Guid PublisherId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=6)]
    public string PublisherIdName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=7)]
    public string PublisherUniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=3)]
    public string SolutionUniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=2)]
    public string VersionNumber { get; set; }
}
