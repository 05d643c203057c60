namespace Microsoft.Xrm.Sdk;

/// <summary>Definition of a subscription entity.</summary>
public sealed class SubscriptionEntityMetadata : DataCollection<string, string[]>
{
}
