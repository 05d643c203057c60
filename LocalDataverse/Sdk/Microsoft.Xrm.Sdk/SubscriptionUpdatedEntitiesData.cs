namespace Microsoft.Xrm.Sdk;

/// <summary>Subscription updated entities data.</summary>
public sealed class SubscriptionUpdatedEntitiesData : DataCollection<SubscriptionUpdatedEntityData>
{
}
