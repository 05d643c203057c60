namespace Microsoft.Xrm.Sdk;

public sealed class SubscriptionEntityMetadata : global::Microsoft.Xrm.Sdk.DataCollection<string, string[]>
{
}
