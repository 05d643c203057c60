namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class SyncOfflineDataSchemaResponse
{
    [global::System.Runtime.Serialization.DataMember(EmitDefaultValue= false, IsRequired= false, Order=2)]
    public bool IsFinalPage { get; set; }

    [global::System.Runtime.Serialization.DataMember(EmitDefaultValue= false, IsRequired= false, Order=3)]
    public string MetadataVersion { get; set; }

    [global::System.Runtime.Serialization.DataMember(EmitDefaultValue= false, IsRequired= false, Order=4)]
    public string ProfileVersion { get; set; }

    [global::System.Runtime.Serialization.DataMember(EmitDefaultValue= false, IsRequired= false, Order=0)]
    public global::Microsoft.Xrm.Sdk.SubscriptionEntitiesMetadata Scripts { get; set; }

    [global::System.Runtime.Serialization.DataMember(EmitDefaultValue= false, IsRequired= false, Order=1)]
    public string SyncToken { get; set; }
}
