namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Metadata")]
public sealed class SubscriptionData
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.SubscriptionDeletedEntitiesData DeletedEntityData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.SubscriptionUpdatedEntitiesData UpdatedEntityData { get; set; }
}
