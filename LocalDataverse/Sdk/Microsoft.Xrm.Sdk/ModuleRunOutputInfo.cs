namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ModuleRunOutputInfo", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ModuleRunOutputInfo
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=0)]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.ModuleEndpointOutputPathInfo> EndpointsOutputPathInfo { get; set; }
}
