using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Sync offline data schema response.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class SyncOfflineDataSchemaResponse
{
    [DataMember(EmitDefaultValue = false, IsRequired = false, Order = 2)]
    public bool IsFinalPage { get; set; }

    [DataMember(EmitDefaultValue = false, IsRequired = false, Order = 3)]
    public string MetadataVersion { get; set; }

    [DataMember(EmitDefaultValue = false, IsRequired = false, Order = 4)]
    public string ProfileVersion { get; set; }

    [DataMember(EmitDefaultValue = false, IsRequired = false, Order = 0)]
    public SubscriptionEntitiesMetadata Scripts { get; set; }

    [DataMember(EmitDefaultValue = false, IsRequired = false, Order = 1)]
    public string SyncToken { get; set; }
}
