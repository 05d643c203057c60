namespace Microsoft.Xrm.Sdk;

public sealed class SubscriptionDeletedEntitiesData : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.SubscriptionDeletedEntityData>
{
}
