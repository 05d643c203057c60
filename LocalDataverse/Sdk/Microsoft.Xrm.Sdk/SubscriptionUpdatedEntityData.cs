namespace Microsoft.Xrm.Sdk;

/// <summary>Subscription updated entity data.</summary>
public sealed class SubscriptionUpdatedEntityData : DataCollection<string, Entity[]>
{
}
