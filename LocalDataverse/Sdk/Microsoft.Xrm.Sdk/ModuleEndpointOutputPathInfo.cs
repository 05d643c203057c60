namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ModuleEndpointOutputPathInfo", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ModuleEndpointOutputPathInfo
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=0)]
    public string EndpointName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=1)]
    public string UniqueRelativePath { get; set; }
}
