using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Module endpoint output path info.</summary>
[DataContract(Name = "ModuleEndpointOutputPathInfo", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ModuleEndpointOutputPathInfo
{
    [DataMember(IsRequired = true, Order = 0)]
    public string EndpointName { get; set; }

    [DataMember(IsRequired = true, Order = 1)]
    public string UniqueRelativePath { get; set; }
}
