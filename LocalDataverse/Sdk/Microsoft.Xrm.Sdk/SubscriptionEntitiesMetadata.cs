namespace Microsoft.Xrm.Sdk;

public sealed class SubscriptionEntitiesMetadata : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.SubscriptionEntityMetadata>
{
}
