using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Module run output info.</summary>
[DataContract(Name = "ModuleRunOutputInfo", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ModuleRunOutputInfo
{
    [DataMember(IsRequired = false, Order = 0)]
    public List<ModuleEndpointOutputPathInfo> EndpointsOutputPathInfo { get; set; }
}
