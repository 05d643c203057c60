namespace Microsoft.Xrm.Sdk;

public sealed class EntitiesWithRejectedBackgroundSync : global::Microsoft.Xrm.Sdk.DataCollection<string, int>
{
}
