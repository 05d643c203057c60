namespace Microsoft.Xrm.Sdk;

public sealed class SubscriptionUpdatedEntitiesData : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.SubscriptionUpdatedEntityData>
{
}
