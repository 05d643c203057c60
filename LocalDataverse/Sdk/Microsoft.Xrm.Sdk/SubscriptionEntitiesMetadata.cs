namespace Microsoft.Xrm.Sdk;

/// <summary>Definition of a subscription entities.</summary>
public sealed class SubscriptionEntitiesMetadata : DataCollection<SubscriptionEntityMetadata>
{
}
