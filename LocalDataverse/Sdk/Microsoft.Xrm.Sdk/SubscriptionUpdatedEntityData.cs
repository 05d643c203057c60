namespace Microsoft.Xrm.Sdk;

public sealed class SubscriptionUpdatedEntityData : global::Microsoft.Xrm.Sdk.DataCollection<string, global::Microsoft.Xrm.Sdk.Entity[]>
{
}
