namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ServicePlan", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class ServicePlan : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=2)]
    public string DisplayName { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=1)]
    public string Name { get; set; }

    [global::System.Runtime.Serialization.DataMember(EmitDefaultValue= false, IsRequired= false)]
    public global::System.Guid ServicePlanId { get; set; }
}
