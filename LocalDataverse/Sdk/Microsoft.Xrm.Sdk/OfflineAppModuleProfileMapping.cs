using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Offline app module profile mapping.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class OfflineAppModuleProfileMapping
{
    [DataMember]
    public string AppModuleId { get; set; }

    [DataMember]
    public string ProfileId { get; set; }
}
