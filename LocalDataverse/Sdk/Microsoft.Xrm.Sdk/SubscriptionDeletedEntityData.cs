namespace Microsoft.Xrm.Sdk;

public sealed class SubscriptionDeletedEntityData : global::Microsoft.Xrm.Sdk.DataCollection<string, string[]>
{
}
