namespace Microsoft.Xrm.Sdk;

/// <summary>Entities with rejected background sync.</summary>
public sealed class EntitiesWithRejectedBackgroundSync : DataCollection<string, int>
{
}
