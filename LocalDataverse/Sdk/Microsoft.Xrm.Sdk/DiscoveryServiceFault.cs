namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="DiscoveryServiceFault", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
[global::System.Serializable]
public sealed class DiscoveryServiceFault : global::Microsoft.Xrm.Sdk.BaseServiceFault
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.DiscoveryServiceFault InnerFault { get; set; }
}
