using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Subscription data.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Metadata")]
public sealed class SubscriptionData
{
    [DataMember]
    public SubscriptionDeletedEntitiesData DeletedEntityData { get; set; }

    [DataMember]
    public SubscriptionUpdatedEntitiesData UpdatedEntityData { get; set; }
}
