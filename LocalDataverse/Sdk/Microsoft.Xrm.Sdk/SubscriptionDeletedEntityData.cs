namespace Microsoft.Xrm.Sdk;

/// <summary>Subscription deleted entity data.</summary>
public sealed class SubscriptionDeletedEntityData : DataCollection<string, string[]>
{
}
