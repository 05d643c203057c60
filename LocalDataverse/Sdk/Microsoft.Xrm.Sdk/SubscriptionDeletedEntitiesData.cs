namespace Microsoft.Xrm.Sdk;

/// <summary>Subscription deleted entities data.</summary>
public sealed class SubscriptionDeletedEntitiesData : DataCollection<SubscriptionDeletedEntityData>
{
}
