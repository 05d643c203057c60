namespace Microsoft.Xrm.Sdk.Discovery;

[global::System.Runtime.Serialization.CollectionDataContract(Name="EndpointCollection", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts/Discovery")]
public sealed class EndpointCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.Discovery.EndpointType, string>
{
}
