namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="UserLicenseInfo", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class UserLicenseInfo : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember(EmitDefaultValue= false, IsRequired= false, Order=1)]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.ServicePlan> ServicePlans { get; set; }
}
