namespace Microsoft.Xrm.Sdk.Organization;

[global::System.Runtime.Serialization.DataContract(Name="OrganizationInfo", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class OrganizationInfo : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=1)]
    public global::Microsoft.Xrm.Sdk.Organization.OrganizationType InstanceType { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=2)]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.Organization.Solution> Solutions { get; set; }
}
